using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Imports;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Looks;
using PartnerHub.Imports.Receipts;
using PartnerHub.Imports.Tests;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.TestHost;

namespace PartnerHub.MutatedFiles;

/// <summary>Takes files of rows in as the hub does, and counts after it.</summary>
internal sealed class LoadDesk : IFileDesk
{
    private const int MostRejects = 100_000;
    private const int RemarksLookedAt = 10;

    /// <summary>Of how many files one is tried and looked at before it is loaded; shares no factor with the number of kinds.</summary>
    private const int TriedAndSeen = 5;
    private static readonly string[] Members = ["p1", "p2", "p3"];
    private static readonly Sql Facts = Sql.Of("SELECT COUNT(*) FROM partners_imported_fact");
    private static readonly Sql Partners = Sql.Of("SELECT COUNT(*) FROM partners_membership");
    private readonly TestDatabase _database;
    private readonly string _folder = Directory.CreateTempSubdirectory("partnerhub-mutated-").FullName;
    private readonly ModuleHost _host;
    private readonly Dictionary<string, long> _accepted = new(StringComparer.Ordinal);

    private LoadDesk(TestDatabase database)
    {
        _database = database;
        _host = ModuleHost.Compose(new ModuleSetup(new PartnersModule(), new ImportsModule())
        {
            Time = new StoppedTime(),
            ContentRoot = _folder,
            Configure = services => services.AddTransient<IRequestHandler<FindProgram, HostedProgram?>, SalesProgram>(),
        }.On(database, ("Import:BatchLines", "7"), ("Eligibility:TimeZone", "UTC")));
    }

    public static async Task<IFileDesk> OpenAsync()
    {
        var desk = new LoadDesk(await TestDatabase.CreateAsync(TestDatabase.Sqlite));
        await desk._host.MigrateAsync();
        await desk._host.SendAsync(new EnrolPartners([.. Members.Select(Partner)]));
        return desk;
    }

    public async Task<string?> TakeAsync(FileKind kind, int number, byte[] file)
    {
        var path = Path.Combine(_folder, "file");
        await File.WriteAllBytesAsync(path, file);
        var question = new OpenImport { Program = SalesProgram.Id, Kind = kind.Records!, Source = "vendor", Path = path, FileName = $"{kind.Id}-{number}" };
        var tried = number % TriedAndSeen == 0 ? await _host.SendAsync(new TryImport(question)) : null;
        if (number % TriedAndSeen == 0 && await SeeAsync(question) is { } unseen)
        {
            return unseen;
        }

        var opened = await _host.SendAsync(question);
        if (opened.Receipt is null)
        {
            return opened.Problems.Count == 0 ? "refused without a word" : tried?.Receipt is null ? null : "refused, but tried";
        }

        if (opened.AlreadyKnown)
        {
            return null;
        }

        var receipt = (await _host.SendAsync(new RunImport(opened.Receipt.Number, path)))!;
        _accepted[receipt.Kind] = _accepted.GetValueOrDefault(receipt.Kind) + receipt.Accepted;
        return Differs(tried, receipt) ?? await CheckAsync(file, receipt);
    }

    public async Task<string?> CloseAsync()
    {
        await using var session = await _host.Database.OpenAsync(CancellationToken.None);
        var facts = (await session.ListAsync(Facts, new { }, row => row.Long(0), CancellationToken.None))[0];
        var partners = (await session.ListAsync(Partners, new { }, row => row.Long(0), CancellationToken.None))[0] - Members.Length;
        return facts != _accepted.GetValueOrDefault("facts") ? FormattableString.Invariant($"{facts} facts are kept of {_accepted.GetValueOrDefault("facts")} accepted")
            : partners != _accepted.GetValueOrDefault("partners") ? FormattableString.Invariant($"{partners} partners are kept of {_accepted.GetValueOrDefault("partners")} accepted")
            : null;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static string? Differs(TriedImport? tried, ImportReceipt receipt) =>
        tried is null || Counts(tried.Receipt!) == Counts(receipt) ? null : $"a dry run counts {Counts(tried.Receipt!)}, the load {Counts(receipt)}";

    private static (long, long, long, long, long, long, long, long) Counts(ImportReceipt receipt) =>
        (receipt.Accepted, receipt.Known, receipt.Corrected, receipt.Rejected, receipt.Blank, receipt.Repeated, receipt.Totals, receipt.Outliers);

    private async Task<string?> CheckAsync(byte[] file, ImportReceipt receipt)
    {
        var count = RowCount.Of(file, receipt.Format!.Value);
        var rejects = await _host.SendAsync(new ListRejects(receipt.Number, 0, MostRejects));
        var remarks = await _host.SendAsync(new ListRemarks(receipt.Number, RemarksLookedAt));
        return receipt.State != ImportState.Finished ? $"ended as {receipt.State}"
            : count.Rows is { } rows && rows != receipt.Lines ? FormattableString.Invariant($"{receipt.Lines} rows are told of {rows}: {Counts(receipt)}")
            : receipt.Lines > count.MostLine ? FormattableString.Invariant($"{receipt.Lines} rows are told of at most {count.MostLine}")
            : count.IsCut && receipt.Rejected == 0 ? "a list that breaks off rejects nothing"
            : rejects.Count != receipt.Rejected ? FormattableString.Invariant($"{rejects.Count} rejects are listed of {receipt.Rejected}")
            : rejects.FirstOrDefault(reject => reject.Line < 1 || reject.Line > count.MostLine || reject.Reason.En.Length == 0) is { } lost ? FormattableString.Invariant($"a reject stands on line {lost.Line} of {count.MostLine}")
            : receipt.Repeated + receipt.Totals > 0 && remarks.Count == 0 ? "rows were left out without a word"
            : null;
    }

    /// <summary>As its page does: guesses the kind, and shows its first rows and how they would be read.</summary>
    private async Task<string?> SeeAsync(OpenImport question)
    {
        await using var file = File.OpenRead(question.Path);
        _ = KindGuess.Of(file, SalesProgram.Description);
        file.Position = 0;
        var files = _host.Services.GetRequiredService<HeldFiles>();
        var held = await files.HoldAsync(
            new() { Id = Guid.NewGuid().ToString("N"), Program = SalesProgram.Id, Kind = question.Kind, Source = question.Source, FileName = question.FileName }, file, CancellationToken.None);
        var look = await _host.SendAsync(new LookAtFile(SalesProgram.Id, held.Id));
        await files.DropAsync(held, CancellationToken.None);
        return look is null ? "can't be looked at" : look.Problems.Count > 0 && look.Lines.Count > 0 ? "shows lines of a refused file" : null;
    }

    private static Enrolment Partner(string id) => new()
    {
        Partner = new Partner { Id = id, Name = $"Exemple {id}", Country = "FR", People = [new Person { Id = $"{id}-01" }] },
        Memberships = [new EnrolledMembership { Program = SalesProgram.Id, Membership = new Membership { JoinedOn = new(2015, 3, 1), Level = "silver", Since = new(2016, 1, 15) }, Facts = [] }],
    };

    private sealed class StoppedTime : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2017, 4, 10, 9, 0, 0, TimeSpan.Zero);
    }
}
