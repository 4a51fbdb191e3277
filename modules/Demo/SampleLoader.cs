using MediatR;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PartnerHub.Access;
using PartnerHub.Eligibility;
using PartnerHub.Imports;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.Sanctions;

namespace PartnerHub.Demo;

/// <summary>
/// Loads the sample network into an empty one, as files of one source. A load that was stopped is finished at the next start,
/// with the network of the day on which it began.
/// </summary>
internal sealed class SampleLoader(
    IMediator mediator, CallerContext caller, IProgramDays days, IOptions<DemoOptions> options, ILogger<SampleLoader> log)
{
    public const string Source = "sample-network";

    public async Task LoadAsync(CancellationToken cancellation)
    {
        if (!options.Value.LoadWhenEmpty)
        {
            return;
        }

        if (await DaysAsync(cancellation) is { } daysOf)
        {
            await LoadAsync(daysOf, cancellation);
        }

        if ((await mediator.Send(new ListMemberships(SampleNetwork.FirstPartner), cancellation)).Count > 0)
        {
            await mediator.Send(new AddReadyMadeAccounts([.. SampleFiles.Programs], SampleNetwork.FirstPartner), cancellation);
        }
    }

    private async Task LoadAsync(IReadOnlyList<(string Program, DateOnly Day)> daysOf, CancellationToken cancellation)
    {
        foreach (var (program, day) in daysOf)
        {
            var network = SampleNetwork.Of(day);
            log.LogInformation("Loading the sample network: {Partners} made-up partners, as of {Today:yyyy-MM-dd}", network.Enrolments.Count, day);
            if ((await mediator.Send(new FindProgram(program), cancellation))?.Description is null)
            {
                log.LogWarning("The sample members of {Program} wait until it is served", program);
                continue;
            }

            await OpenCasesAsync(program, [.. network.Cases.Where(opened => opened.MemberId.EndsWith($".{program}", StringComparison.Ordinal))], cancellation);
            await LoadAsync(program, network, cancellation);
        }

        await mediator.Send(new JudgeDue(), cancellation);
    }

    /// <summary>By program, its day of the load to begin or to go on with; null when there is none.</summary>
    private async Task<IReadOnlyList<(string Program, DateOnly Day)>?> DaysAsync(CancellationToken cancellation)
    {
        var receipts = new List<ImportReceipt>();
        foreach (var program in SampleFiles.Programs)
        {
            receipts.AddRange(await mediator.Send(new ListSourceImports(program, Source), cancellation));
        }

        if (receipts.Count == 0)
        {
            return await mediator.Send(new IsNetworkEmpty(), cancellation) ? [.. SampleFiles.Programs.Select(program => (program, days.Today(program)))] : null;
        }

        var finished = receipts.Where(receipt => receipt.State == ImportState.Finished).Select(receipt => (receipt.Program, receipt.Kind)).Distinct().Count();
        var began = receipts.Min(receipt => receipt.StartedAt);
        return finished == SampleFiles.Programs.Count * SampleFiles.Kinds.Count ? null : [.. SampleFiles.Programs.Select(program => (program, days.DayOf(program, began)))];
    }

    private async Task OpenCasesAsync(string program, IReadOnlyList<OpenedCase> cases, CancellationToken cancellation)
    {
        if (cases.Count == 0 || (await mediator.Send(new ListCases(cases[0].MemberId), cancellation)).Count > 0)
        {
            return;
        }

        // Of two hubs that start together, one opens them; the other waits for it and finds them open.
        caller.Token = new IdempotencyToken($"{Source}:{program}:cases", Source);
        await mediator.Send(new OpenCases(program, cases), cancellation);
        caller.Token = null;
    }

    private async Task LoadAsync(string program, SampleNetwork network, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("partnerhub-sample-").FullName;
        try
        {
            foreach (var kind in SampleFiles.Kinds)
            {
                var path = Path.Combine(folder, $"{kind}.json");
                await SampleFiles.WriteAsync(path, kind, program, network, cancellation);
                await LoadAsync(new OpenImport { Program = program, Kind = kind, Source = Source, Path = path, FileName = $"{kind}.json" }, cancellation);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task LoadAsync(OpenImport file, CancellationToken cancellation)
    {
        var opened = await mediator.Send(file, cancellation);
        var receipt = opened.Receipt ?? throw new InvalidOperationException($"The sample file {file.FileName} of {file.Program} is refused: {opened.Problems[0].Text.En}");

        // Another hub may load the same file at the same time: what follows needs all of it.
        while (receipt.State != ImportState.Finished)
        {
            receipt = (await mediator.Send(new RunImport(receipt.Number, file.Path), cancellation))!;
        }

        if (receipt.Rejected > 0)
        {
            log.LogWarning("The sample file {File} of {Program} has {Rejected} lines that the program rejects", file.FileName, file.Program, receipt.Rejected);
        }
    }
}
