using System.Text;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Journal.Replay;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.TestHost;

namespace PartnerHub.Journal.Tests;

/// <summary>A member of a real program, whose standing and level are judged and recorded as the module that rules does it.</summary>
internal sealed class JudgedNetwork : IAsyncDisposable
{
    public const string Program = "kaspersky-tiers";
    public const string Member = "p1.kaspersky-tiers";
    public static readonly DateOnly Day = new(2017, 6, 15);

    private readonly TestDatabase _database;
    private readonly IModule[] _modules;
    private ModuleHost _host;

    private JudgedNetwork(TestDatabase database, IModule[] others)
    {
        _database = database;
        _modules = [new ProgramsModule(), new PartnersModule(), new JournalModule(), .. others];
        _host = Compose();
    }

    public static async Task<JudgedNetwork> OpenAsync(string provider = TestDatabase.Sqlite, Action<IServiceCollection>? configure = null, params IModule[] others)
    {
        var network = new JudgedNetwork(await TestDatabase.CreateAsync(provider), others);
        if (configure is not null)
        {
            await network.RestartAsync(configure: configure);
        }

        await network._host.MigrateAsync();
        await network.SendAsync(new EnrolPartners(
        [
            new()
            {
                Partner = new Partner { Id = "p1", Name = "Exemple SARL", Country = "FR" },
                Memberships =
                [
                    new()
                    {
                        Program = Program,
                        Membership = new Membership { Level = "registered", Since = new(2016, 1, 1) },
                        Facts = [new Fact { Kind = "website-information", On = new(2016, 2, 1), Value = FactValue.Of(true) }],
                    },
                ],
            },
        ]));
        return network;
    }

    public static Fact Sale(decimal amount) => new() { Kind = "sales", On = new(2017, 1, 31), Amount = amount, Currency = "EUR" };

    /// <summary>Settings by which the member is judged otherwise: its country is no longer of the region.</summary>
    public static string WithoutFrance(DirectoryInfo folder)
    {
        var own = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "plugins", Program), "settings.json", SearchOption.AllDirectories).Single();
        var path = Path.Combine(folder.FullName, "settings.json");
        File.WriteAllText(path, File.ReadAllText(own).Replace("\"FR\", ", "", StringComparison.Ordinal));
        return path;
    }

    /// <summary>The same database under a host with other settings.</summary>
    public async Task RestartAsync(Action<IServiceCollection>? configure = null, params (string Key, string? Value)[] settings)
    {
        await _host.DisposeAsync();
        _host = Compose(configure, settings);
    }

    public async Task<FactsRecorded> SellAsync(decimal amount) =>
        await SendAsync(new RecordFacts(Program, [new() { Member = Member, Fact = Sale(amount) }], "test"));

    /// <summary>Judges and records the standing; gives its number.</summary>
    public async Task<long> JudgeAsync(string kind = RulingKinds.Standing)
    {
        var known = (await SendAsync(new GetDossier(Member)))!;
        var ruling = kind == RulingKinds.Standing
            ? ContractsJson.WriteStanding(await SendAsync(new AssessEligibility(Program, known.Dossier, Day)))
            : ContractsJson.WriteLevel(await SendAsync(new PlaceLevel(Program, known.Dossier, null, Day)));
        return await SendAsync(new RecordRuling
        {
            Program = Program,
            Member = Member,
            Kind = kind,
            On = Day,
            Revision = known.Revision,
            Question = kind == RulingKinds.Standing ? Questions.Standing : Questions.Placing,
            DossierHash = DossierHash.Of(known.Dossier),
            Ruling = Encoding.UTF8.GetString(ruling),
        });
    }

    public async Task<JournalEntry> EntryAsync(long number) => (await SendAsync(new FindEntry(Program, number)))!;

    public async Task<ReplayReport> ReplayAsync() => Assert.Single(await SendAsync(new ReplayJournal(Program)));

    public Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request) => _host.SendAsync(request);

    public Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work) => _host.InScopeAsync(work);

    /// <summary>Appends what no program said.</summary>
    public async Task<long> ForgeAsync(long number, Func<JournalEntry, RecordRuling, RecordRuling> change)
    {
        var entry = await EntryAsync(number);
        return await SendAsync(change(entry, new RecordRuling
        {
            Program = Program,
            Member = entry.Member,
            Kind = entry.Kind,
            On = entry.On,
            Revision = entry.Revision,
            Question = entry.Question,
            DossierHash = entry.DossierHash,
            Ruling = entry.Ruling,
        }));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }

    private ModuleHost Compose(Action<IServiceCollection>? configure = null, params (string Key, string? Value)[] settings) =>
        ModuleHost.Compose(new ModuleSetup(_modules) { Configure = configure }.On(_database, settings));
}
