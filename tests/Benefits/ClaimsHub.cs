using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Benefits.Browse;
using PartnerHub.Benefits.Claims;
using PartnerHub.Benefits.Decide;
using PartnerHub.Benefits.End;
using PartnerHub.Benefits.Expire;
using PartnerHub.Benefits.Submit;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Eligibility;
using PartnerHub.Journal;
using PartnerHub.Journal.Replay;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.Rulebooks;
using PartnerHub.TestHost;

namespace PartnerHub.Benefits.Tests;

/// <summary>Members who claim, over a real database and the real programs, on a clock that the test moves.</summary>
internal sealed class ClaimsHub : IAsyncDisposable
{
    public const string Program = "alliance";
    public const string Deal = "deal";
    public const string Reason = "Vu avec le client.";

    public static readonly Caller Manager = new() { Actor = "manager-1", Rights = Rights.All };

    private readonly TestDatabase _database;
    private readonly ModuleHost _host;

    private ClaimsHub(TestDatabase database)
    {
        _database = database;
        _host = ModuleHost.Compose(new ModuleSetup(new ProgramsModule(), new RulebooksModule(), new PartnersModule(), new JournalModule(), new EligibilityModule(), new BenefitsModule())
        {
            Time = Clock,
        }.On(database, ("Programs:CallTimeout", "00:02:00")));
    }

    public StandingClock Clock { get; } = new();

    public IServiceProvider Services => _host.Services;

    public static async Task<ClaimsHub> OpenAsync(string provider = TestDatabase.Sqlite, params string[] partners)
    {
        var hub = new ClaimsHub(await TestDatabase.CreateAsync(provider));
        await hub._host.MigrateAsync();
        await hub.EnrolAsync("select", [], partners.Length == 0 ? ["a", "b", "c"] : partners);
        return hub;
    }

    /// <summary>Enrols partners in the program at a level.</summary>
    public Task EnrolAsync(string level, Fact[] facts, params string[] partners) => SendAsync(new EnrolPartners(
    [
        .. partners.Select(partner => new Enrolment
        {
            Partner = new Partner { Id = partner, Name = "Exemple " + partner, Country = "FR", Types = ["reseller"] },
            Memberships =
            [
                new()
                {
                    Program = Program,
                    Membership = new Membership { Level = level, Since = new(2025, 3, 1), JoinedOn = new(2023, 5, 10) },
                    Facts = [new Fact { Kind = "agreement", On = new(2023, 1, 10) }, .. facts],
                },
            ],
        }),
    ]));

    public static string Member(string partner) => $"{partner}.{Program}";

    /// <summary>Somebody of a partner.</summary>
    public static Caller Of(string partner) => new()
    {
        Actor = "partner-" + partner,
        Rights = Rights.Visit | Rights.ReadOwn | Rights.SubmitOwn,
        Grants = [new Grant(Rights.ReadOwn | Rights.SubmitOwn, GrantScope.Partner, partner)],
    };

    public static Claim DealWith(string name, string country = "FR", string? domain = null, string? number = null, string? product = null) => new()
    {
        Benefit = Deal,
        Product = product,
        Customer = new Customer { Name = name, Country = country, Domain = domain, RegistrationNumber = number },
    };

    public Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request, Caller? caller = null) => _host.SendAsync(request, caller ?? Caller.Operator);

    public async Task<HandedIn> HandInAsync(string partner, Claim claim, long? number = null, string? seen = null) =>
        await SendAsync(new HandInClaim(Member(partner), claim) { Number = number, Seen = seen }, Of(partner));

    /// <summary>Registers a deal with a customer that the vendor says is new.</summary>
    public async Task<MemberClaim> RegisterAsync(string partner, Claim claim)
    {
        var handedIn = await HandInAsync(partner, claim);
        return handedIn.Claim!.State == ClaimState.Incomplete ? (await TellAsync(handedIn.Claim)).Claim! : handedIn.Claim;
    }

    public Task<ClaimDecided> TellAsync(MemberClaim claim, bool isNew = true) => SendAsync(new TellCustomer(claim.Member, claim.Number, isNew, Reason), Manager);

    public Task<ClaimDecided> DecideAsync(MemberClaim claim, bool approve, bool takesOver = false, Caller? by = null) =>
        SendAsync(new DecideClaim(claim.Member, claim.Number, approve, Reason) { TakesOver = takesOver }, by ?? Manager);

    public Task<MemberClaim?> EndAsync(MemberClaim claim, ClaimStep step) => SendAsync(new EndClaim(claim.Member, claim.Number, step, Reason), Of(claim.Member.Split('.')[0]));

    public async Task<ClaimInFull> FindAsync(MemberClaim claim) => (await SendAsync(new FindClaim(claim.Member, claim.Number)))!;

    public Task<int> ExpireAsync() => SendAsync(new ExpireClaims(Program), Caller.System);

    public async Task<ReplayReport> ReplayAsync() => Assert.Single(await SendAsync(new ReplayJournal(Program)));

    public Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work) => _host.InScopeAsync(work);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }
}

internal sealed class StandingClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 6, 15, 10, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => Now;
}
