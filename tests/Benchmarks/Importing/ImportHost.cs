using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Benchmarks.Starting;
using PartnerHub.Contracts;
using PartnerHub.Eligibility;
using PartnerHub.Host.Web;
using PartnerHub.Imports;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.Members;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Benchmarks.Importing;

/// <summary>The host as operators run it, with the sample network's members; its address is not opened.</summary>
internal sealed class ImportHost : IAsyncDisposable
{
    private const string Program = "logitech-tracks";
    private readonly WebApplication _app;

    private ImportHost(WebApplication app) => _app = app;

    public static async Task<ImportHost> OpenAsync(string provider, string connectionString, int batchLines)
    {
        var app = Server.Build(
        [
            "--environment=Production", "--Demo:LoadWhenEmpty=true", "--Logging:LogLevel:Default=Warning",
            "--Plugins:Packages=",
            string.Create(CultureInfo.InvariantCulture, $"--Import:BatchLines={batchLines}"),
            $"--Storage:Provider={provider}", "--Storage:Create=true", $"--ConnectionStrings:PartnerHub={connectionString}",
        ]);
        await Server.PrepareAsync(app, CancellationToken.None);
        return new(app);
    }

    public IServiceProvider Services => _app.Services;

    /// <summary>Takes so many partners in, and judges them; answers the members.</summary>
    public async Task<IReadOnlyList<string>> EnrolAsync(int count)
    {
        string[] partners = [.. Enumerable.Range(0, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"made-up-{number:00000}"))];
        foreach (var chunk in partners.Chunk(500))
        {
            await SendAsync(new EnrolPartners([.. chunk.Select(Enrolment)]));
        }

        await SendAsync(new JudgeDue());
        return [.. partners.Select(partner => $"{partner}.{Program}")];
    }

    public Task<int> JudgeDueAsync() => SendAsync(new JudgeDue());

    /// <summary>Those whose sales are in euros.</summary>
    public async Task<IReadOnlyList<string>> MembersAsync()
    {
        var program = (await SendAsync(new FindProgram(Program)))!.Description!;
        return [.. (await SendAsync(new ListMembers(Program, null, 200))).Where(member => program.RegionOf(member.Partner.Country)?.Accepts("EUR") == true).Select(member => member.Id)];
    }

    /// <summary>Takes a file in and loads it to its end; nothing is left to load of one that is known.</summary>
    public async Task<ImportReceipt> ImportAsync(string source, string path, string kind = "sales")
    {
        var opened = await SendAsync(new OpenImport { Program = Program, Kind = kind, Source = source, Path = path, FileName = kind + ".csv" });
        var receipt = opened.Receipt ?? throw new InvalidOperationException(opened.Problems[0].Text.En);
        return opened.AlreadyKnown ? receipt : (await SendAsync(new RunImport(receipt.Number, path)))!;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Enrolment Enrolment(string partner) => new()
    {
        Partner = new Partner { Id = partner, Name = "Exemple " + partner, Country = "FR" },
        Memberships =
        [
            new EnrolledMembership
            {
                Program = Program,
                Membership = new Membership { Level = "premier", Since = new(2025, 1, 10), JoinedOn = new(2020, 3, 1) },
                Facts = [],
            },
        ],
    };

    private async Task<T> SendAsync<T>(IRequest<T> request)
    {
        await using var scope = _app.Services.CreateScopeFor(Caller.System);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }
}
