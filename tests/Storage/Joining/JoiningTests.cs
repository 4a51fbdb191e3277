using PartnerHub.Access;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Joining;
using PartnerHub.Joining.Applications;
using PartnerHub.Joining.Apply;
using PartnerHub.Joining.Browse;
using PartnerHub.Joining.Doubles;
using PartnerHub.Joining.Settle;
using PartnerHub.Joining.Terms;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Notices;
using PartnerHub.Partners;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Joining;

/// <summary>From a visitor's application to a member or a refusal, on each engine.</summary>
public class JoiningTests
{
    private const string Version = "1.0.0";

    private static readonly CompanyData Company = new("Société Nouvelle SARL", "FR", ["system-integrator"], "552 100 554", "https://www.Nouvelle.example/about");

    private static readonly Applicant Ann = new("Ann Sample", "Ann@nouvelle.example", "fr", "Bonjour");

    private static readonly Caller TiersManager = new() { Actor = "m-1", Rights = Rights.Visit | Rights.Read | Rights.ReadOwn | Rights.Decide, Grants = [new(Rights.Read | Rights.ReadOwn | Rights.Decide, GrantScope.Program, "tiers")] };

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Application_Accepted_MakesAMemberAndInvites(string provider)
    {
        await using var hub = await OpenAsync(provider);
        await hub.SendAsync(Application(), Caller.Visitor);
        Assert.Equal(1, await hub.SendAsync(new CountApplications(), TiersManager));

        var decision = await hub.SendAsync(new DecideApplication("tiers", 1, true, null, null), TiersManager);

        Assert.Equal(new ApplicationDecision(true, true, "societe-nouvelle-sarl.tiers"), decision);
        var dossier = (await hub.SendAsync(new GetDossier(decision.Member!)))!;
        Assert.Equal(("Société Nouvelle SARL", "FR"), (dossier.Dossier.Partner.Name, dossier.Dossier.Partner.Country));
        Assert.Equal(new DateOnly(2026, 6, 15), dossier.Member.Membership.JoinedOn);
        Assert.Null(dossier.Member.Membership.Level);
        var fact = Assert.Single(await hub.SendAsync(new ListFacts(decision.Member!, null, 10)));
        Assert.Equal(("agreement", new DateOnly(2026, 6, 15), "joining:1", "m-1"), (fact.Fact.Kind, fact.Fact.On, fact.Source, fact.Actor));
        Assert.Contains(hub.Told.Changes, change => !change.Bulk && change.Members.Contains(decision.Member));
        Assert.Equal(["Votre compte PartnerHub", "Votre demande d’adhésion est acceptée", "Votre demande d’adhésion est arrivée"], await SubjectsAsync(hub, "ann@nouvelle.example"));
        Assert.Equal(1, await CountAsync(hub, "SELECT COUNT(*) FROM access_role WHERE role = 'partner-administrator' AND scope = 'partner:societe-nouvelle-sarl'"));
        Assert.Equal(0, await hub.SendAsync(new CountApplications()));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Application_Refused_TellsWhyAndLeavesNoPerson(string provider)
    {
        await using var hub = await OpenAsync(provider);
        await hub.SendAsync(Application(), Caller.Visitor);

        await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(new DecideApplication("tiers", 1, false, " ", null), TiersManager));
        Assert.True((await hub.SendAsync(new DecideApplication("tiers", 1, false, "The region is full.", null), TiersManager)).WasWaiting);

        var refused = (await hub.SendAsync(new FindApplication("tiers", 1)))!;
        Assert.Equal((ApplicationState.Refused, (Applicant?)null, "The region is full."), (refused.State, refused.Applicant, refused.Reason));
        Assert.Equal(0, await CountAsync(hub, "SELECT COUNT(*) FROM joining_application WHERE person <> '' OR email <> '' OR written IS NOT NULL"));
        Assert.Equal(0, await CountAsync(hub, "SELECT COUNT(*) FROM partners_partner"));
        Assert.Equal(["Votre demande d’adhésion est arrivée", "Votre demande d’adhésion n’est pas retenue"], await SubjectsAsync(hub, "ann@nouvelle.example"));
        Assert.Equal(new ApplicationDecision(true, false, null), await hub.SendAsync(new DecideApplication("tiers", 1, true, null, null), TiersManager));
        Assert.Equal(new ApplicationDecision(false, false, null), await hub.SendAsync(new DecideApplication("tiers", 9, true, null, null), TiersManager));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Managers_TwoAtOnce_DecideOnce(string provider)
    {
        await using var hub = await OpenAsync(provider);
        await hub.SendAsync(Application(), Caller.Visitor);

        var decisions = await Task.WhenAll(
            hub.SendAsync(new DecideApplication("tiers", 1, true, null, null), TiersManager),
            hub.SendAsync(new DecideApplication("tiers", 1, false, "No.", null), TiersManager));

        Assert.Single(decisions, decision => decision.WasWaiting);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Doubles_ByNumberDomainAndName_AreFound(string provider)
    {
        await using var hub = await OpenAsync(provider);
        await hub.SendAsync(new EnrolPartners([Known("n1", "SAS Nouvelle Société", "tiers"), Known("n2", "Ancienne Maison", "tiers"), Known("n3", "La Société Nouvelle", "tracks")]));
        await JoinAsync(hub, "d1", Company with { Name = "Gamma Systems", Registration = "999", Domain = "nouvelle.example" });
        await JoinAsync(hub, "r1", Company with { Name = "Delta Networks", Registration = "552.100.554", Domain = "" });
        await hub.SendAsync(Application(), Caller.Visitor);

        var found = await hub.SendAsync(new FindDoubles("tiers", 3), TiersManager);

        Assert.Equal([("delta-networks", DoubleBy.Registration), ("gamma-systems", DoubleBy.Domain), ("n1", DoubleBy.Name)], found.Select(other => (other.Partner, other.By)));
        Assert.Contains("n3", (await hub.SendAsync(new FindDoubles("tiers", 3))).Select(other => other.Partner));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Application_OfAKnownPartner_LinksItAndInvitesNobody(string provider)
    {
        await using var hub = await OpenAsync(provider);
        await hub.SendAsync(new EnrolPartners([Known("n1", "Société Nouvelle", "tracks"), Known("n2", "Nouvelle Société", "tiers")]));
        await hub.SendAsync(Application(), Caller.Visitor);

        var member = await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(new DecideApplication("tiers", 1, true, null, "n2"), TiersManager));
        var hidden = await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(new DecideApplication("tiers", 1, true, null, "n1"), TiersManager));
        var decision = await hub.SendAsync(new DecideApplication("tiers", 1, true, null, "n1"));

        Assert.Equal(("$.partner", "$.partner"), (member.Errors[0].Path, hidden.Errors[0].Path));
        Assert.Equal("n1.tiers", decision.Member);
        Assert.Equal(["n1.tiers", "n1.tracks"], (await hub.SendAsync(new FindPartner("n1")))!.Members);
        Assert.Equal(0, await CountAsync(hub, "SELECT COUNT(*) FROM access_account"));
    }

    [Fact]
    public async Task Application_SentTwice_IsOne()
    {
        await using var hub = await OpenAsync(TestDatabase.Sqlite);

        await hub.SendAsync(Application(), Caller.Visitor);
        await hub.SendAsync(Application(), Caller.Visitor);

        Assert.Single(await hub.SendAsync(new ListApplications("tiers", true, null, 10)));
        Assert.Single(await SubjectsAsync(hub, "ann@nouvelle.example"));
    }

    [Fact]
    public async Task Application_OfWhatIsWrong_IsRefusedWithoutEcho()
    {
        await using var hub = await OpenAsync(TestDatabase.Sqlite);
        (CompanyData Company, Applicant Applicant, string? Agreement, string Path)[] wrong =
        [
            (Company with { Name = " " }, Ann, Version, "$.name"),
            (Company with { Name = new string('x', TextLimits.Name + 1) }, Ann, Version, "$.name"),
            (Company with { Country = "US" }, Ann, Version, "$.country"),
            (Company with { Types = ["golf-club"] }, Ann, Version, "$.types"),
            (Company with { Types = [] }, Ann, Version, "$.types"),
            (Company with { Registration = "" }, Ann, Version, "$.registration"),
            (Company with { Registration = "- . -" }, Ann, Version, "$.registration"),
            (Company with { Domain = "javascript:alert(1)" }, Ann, Version, "$.website"),
            (Company, Ann with { Email = "ann@é.example" }, Version, "$.email"),
            (Company, Ann with { Email = "Ann <ann@x.example>" }, Version, "$.email"),
            (Company, Ann with { Message = new string('x', 2001) }, Version, "$.message"),
            (Company, Ann, null, "$.agreement"),
            (Company, Ann, "0.9", "$.agreement"),
        ];

        foreach (var (company, applicant, agreement, path) in wrong)
        {
            var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(new ApplyToJoin("tiers", company, applicant, agreement), Caller.Visitor));
            Assert.Equal((path, "something else"), (Assert.Single(refused.Errors).Path, refused.Errors[0].Found.En));
        }

        Assert.Empty(await hub.SendAsync(new ListApplications("tiers", false, null, 10)));
    }

    [Fact]
    public async Task Program_ThatIsClosed_TakesNoApplication()
    {
        await using var hub = await OpenAsync(TestDatabase.Sqlite);
        await hub.SendAsync(new SetJoinTerms("tiers", false, null, Version), TiersManager);

        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(Application(), Caller.Visitor));

        Assert.Equal("$.program", refused.Errors[0].Path);
        await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(new SetJoinTerms("tiers", true, "sales", Version)));
        Assert.False(await hub.SendAsync(new SetJoinTerms("nowhere", true, null, Version)));
    }

    [Theory]
    [InlineData("Société Nouvelle SARL", "nouvelle  societe, S.A.S.", true)]
    [InlineData("Müller & Söhne GmbH", "Muller Sohne", true)]
    [InlineData("Contoso Ltd", "Contosso Limited", true)]
    [InlineData("Nord Informatique", "Sud Informatique", false)]
    [InlineData("Alpha", "Omega", false)]
    public void Names_OfCompanies_AreAlikeOrNot(string one, string other, bool alike) =>
        Assert.Equal(alike, CompanyName.Likeness(CompanyName.Plain(one), CompanyName.Plain(other)) >= CompanyName.LeastAlike);

    [Theory]
    [InlineData("https://www.Example.com/a?b", "example.com")]
    [InlineData("example.com", "example.com")]
    [InlineData("", "")]
    [InlineData("münchen.example", "xn--mnchen-3ya.example")]
    [InlineData("localhost", null)]
    [InlineData("ftp://example.com", null)]
    [InlineData("10.0.0.1", null)]
    public void Domain_OfAWebsite_IsCompared(string website, string? domain) => Assert.Equal(domain, CompanyKeys.Domain(website));

    private static Task<StorageHub> OpenAsync(string provider) => StorageHub.OpenAsync(provider, new NoticesModule(), new AccessModule(), new JoiningModule());

    private static ApplyToJoin Application() => new("tiers", Company, Ann, Version);

    private static Enrolment Known(string id, string name, string program) => new()
    {
        Partner = new() { Id = id, Name = name, Country = "FR" },
        Memberships = [new() { Program = program, Membership = new(), Facts = [] }],
    };

    private static async Task JoinAsync(StorageHub hub, string mailbox, CompanyData company)
    {
        await hub.SendAsync(new ApplyToJoin("tiers", company, Ann with { Email = mailbox + "@nouvelle.example" }, Version), Caller.Visitor);
        var waiting = Assert.Single(await hub.SendAsync(new ListApplications("tiers", true, null, 10)));
        await hub.SendAsync(new DecideApplication("tiers", waiting.Number, true, null, null));
    }

    private static async Task<IReadOnlyList<string>> SubjectsAsync(StorageHub hub, string to)
    {
        await using var session = await hub.Database.OpenAsync(CancellationToken.None);
        return [.. (await session.QueryAsync<string>(Sql.Of("SELECT subject FROM notices_mail WHERE recipient = @To"), new { To = to }, CancellationToken.None)).Order(StringComparer.Ordinal)];
    }

    private static async Task<long> CountAsync(StorageHub hub, string query)
    {
        await using var session = await hub.Database.OpenAsync(CancellationToken.None);
        return await session.FindAsync<long>(Sql.Of(query), new { }, CancellationToken.None);
    }
}
