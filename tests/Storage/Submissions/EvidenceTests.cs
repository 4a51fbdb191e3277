using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Submissions;
using PartnerHub.Submissions.Browse;
using PartnerHub.Submissions.Files;
using PartnerHub.Submissions.HandIn;
using PartnerHub.Submissions.Kinds;
using PartnerHub.Submissions.Settle;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Submissions;

/// <summary>What is handed in, returned, handed in again and accepted, on each engine.</summary>
public class EvidenceTests
{
    private const string Member = "p1.tiers";

    private static readonly SentFile Pdf = new("plan.pdf", [.. "%PDF-1.7 sample"u8]);

    private static readonly Caller Ann = new() { Actor = "ann", Rights = Rights.Visit | Rights.ReadOwn | Rights.SubmitOwn, Grants = [new(Rights.ReadOwn | Rights.SubmitOwn, GrantScope.Partner, "p1")] };

    private static readonly Caller Manager = new() { Actor = "manager", Rights = Rights.Visit | Rights.Read | Rights.ReadOwn | Rights.Decide, Grants = [new(Rights.Read | Rights.ReadOwn | Rights.Decide, GrantScope.Program, "tiers")] };

    public static TheoryData<string> Providers => TestDatabase.Providers;

    private static Fact Report => new() { Kind = "monthly-report", On = Sample.Day, Period = "2026-04" };

    private static Fact Certificate => new() { Kind = "certification", On = new(2026, 1, 10), Until = new(2028, 1, 9), Person = "p1-01" };

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task HandIn_UntilAccepted_IsNoFact(string provider)
    {
        await using var hub = await OpenAsync(provider);

        var handed = await hub.SendAsync(new HandInEvidence(Member, null, Certificate, [Pdf]), Ann);

        Assert.Equal(new HandedIn(1, EvidenceState.Waiting), handed);
        Assert.Empty((await hub.SendAsync(new GetDossier(Member)))!.Dossier.Facts);
        Assert.Equal(1, await hub.SendAsync(new CountWaitingEvidence()));
        var settled = await hub.SendAsync(new SettleEvidence(Member, 1, 1, EvidenceOutcome.Accepted, null), Manager);
        Assert.Equal(new EvidenceSettlement(EvidenceState.Accepted, true), settled);
        var fact = Assert.Single(await hub.SendAsync(new ListFacts(Member, null, 10)));
        Assert.Equal((Certificate, "evidence:1", "manager"), (fact.Fact, fact.Source, fact.Actor));
        var history = (await hub.SendAsync(new FindEvidence(Member, 1)))!;
        Assert.Equal(fact.Number, history.Document.FactNumber);
        Assert.Equal([(EvidenceOutcome.HandedIn, "ann"), (EvidenceOutcome.Accepted, "manager")], history.Steps.Select(step => (step.Outcome, step.Actor)));
        Assert.Equal(("plan.pdf", "application/pdf", 15L), history.Files.Select(file => (file.Name, file.MediaType, file.Size)).Single());
        Assert.Equal(Pdf.Content, (await hub.SendAsync(new FindEvidenceFile(Member, 1, 1)))!.Content);
        Assert.Null(await hub.SendAsync(new FindEvidenceFile("p2.tiers", 1, 1)));
        await Assert.ThrowsAsync<SubjectHiddenException>(() => hub.SendAsync(new FindEvidenceFile("p2.tiers", 1, 1), Ann));
        await Assert.ThrowsAsync<SubjectHiddenException>(() => hub.SendAsync(new HandInEvidence("p2.tiers", null, Certificate, []), Ann));
        await Assert.ThrowsAsync<RightMissingException>(() => hub.SendAsync(new SettleEvidence(Member, 1, 1, EvidenceOutcome.Accepted, null), Ann));
        Assert.Empty(await hub.SendAsync(new ListWaitingEvidence("tiers", null, 10)));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Report_ReturnedAsComplete_CountsOnItsFirstDay(string provider)
    {
        await using var hub = await OpenAsync(provider);
        await hub.SendAsync(new HandInEvidence(Member, null, Report, []));
        var first = (await hub.SendAsync(new FindEvidence(Member, 1)))!.Document.CountsOn;

        await hub.SendAsync(new SettleEvidence(Member, 1, 1, EvidenceOutcome.Returned, "The total is missing.") { WasComplete = true });
        hub.Time.Advance(TimeSpan.FromDays(3));
        await hub.SendAsync(new HandInEvidence(Member, 1, Report, [Pdf]));
        await hub.SendAsync(new SettleEvidence(Member, 1, 3, EvidenceOutcome.Accepted, null));

        Assert.Equal(first, Assert.Single((await hub.SendAsync(new GetDossier(Member)))!.Dossier.Facts).On);
        var steps = (await hub.SendAsync(new FindEvidence(Member, 1)))!.Steps;
        Assert.Equal("The total is missing.", steps[1].Reason);
        Assert.Equal(4, steps.Count);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Report_ReturnedAsIncomplete_CountsWhenItIsComplete(string provider)
    {
        await using var hub = await OpenAsync(provider);
        await hub.SendAsync(new HandInEvidence(Member, null, Report, []));
        var first = (await hub.SendAsync(new FindEvidence(Member, 1)))!.Document.CountsOn;

        await hub.SendAsync(new SettleEvidence(Member, 1, 1, EvidenceOutcome.Returned, "Half of it is missing."));
        Assert.Null((await hub.SendAsync(new FindEvidence(Member, 1)))!.Document.CountsOn);
        hub.Time.Advance(TimeSpan.FromDays(3));
        await hub.SendAsync(new HandInEvidence(Member, 1, Report, []));
        await hub.SendAsync(new SettleEvidence(Member, 1, 3, EvidenceOutcome.Accepted, null));

        Assert.Equal(first!.Value.AddDays(3), Assert.Single((await hub.SendAsync(new GetDossier(Member)))!.Dossier.Facts).On);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Managers_TwoAtOnce_SettleOnce(string provider)
    {
        await using var hub = await OpenAsync(provider);
        await hub.SendAsync(new HandInEvidence(Member, null, Certificate, []));

        var settled = await Task.WhenAll(
            hub.SendAsync(new SettleEvidence(Member, 1, 1, EvidenceOutcome.Accepted, null), "one"),
            hub.SendAsync(new SettleEvidence(Member, 1, 1, EvidenceOutcome.Refused, "No such exam."), "two"));

        Assert.Single(settled, settlement => settlement.WasWaiting);
        var document = (await hub.SendAsync(new FindEvidence(Member, 1)))!.Document;
        Assert.Equal(document.State == EvidenceState.Accepted ? 1 : 0, (await hub.SendAsync(new ListFacts(Member, null, 10))).Count);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Settlement_OfWhatWasHandedInSince_IsRefused(string provider)
    {
        await using var hub = await OpenAsync(provider);
        await hub.SendAsync(new HandInEvidence(Member, null, Certificate, []));
        await hub.SendAsync(new SettleEvidence(Member, 1, 1, EvidenceOutcome.Returned, "Whose is it?"));
        await hub.SendAsync(new HandInEvidence(Member, 1, Certificate with { Person = "p1-02" }, []));

        var settled = await hub.SendAsync(new SettleEvidence(Member, 1, 1, EvidenceOutcome.Accepted, null));

        Assert.Equal(new EvidenceSettlement(EvidenceState.Waiting, false), settled);
        Assert.Empty(await hub.SendAsync(new ListFacts(Member, null, 10)));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Kind_RecordedAtOnce_IsAFactWhenHandedIn(string provider)
    {
        await using var hub = await OpenAsync(provider);
        await hub.SendAsync(new SetHandInKind("tiers", "monthly-report", HandInMode.AtOnce, true));

        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(new HandInEvidence(Member, null, Report, [])));
        var handed = await hub.SendAsync(new HandInEvidence(Member, null, Report, [Pdf]), "ann");

        Assert.Equal("$.files", refused.Errors[0].Path);
        Assert.Equal(EvidenceState.Accepted, handed.State);
        Assert.Equal("evidence:1", Assert.Single(await hub.SendAsync(new ListFacts(Member, null, 10))).Source);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Waiting_InPages_IsOldestFirst(string provider)
    {
        await using var hub = await OpenAsync(provider);
        foreach (var month in new[] { "2026-01", "2026-02", "2026-03" })
        {
            await hub.SendAsync(new HandInEvidence(Member, null, Report with { Period = month }, []));
            hub.Time.Advance(TimeSpan.FromMinutes(1));
        }

        var first = await hub.SendAsync(new ListWaitingEvidence("tiers", null, 2));
        var rest = await hub.SendAsync(new ListWaitingEvidence("tiers", EvidencePlace.Read(EvidencePlace.Of(first[1]).ToString()), 2));

        Assert.Equal(["2026-01", "2026-02", "2026-03"], first.Concat(rest).Select(document => document.Fact.Period));
        Assert.Equal([3L, 2L], (await hub.SendAsync(new ListEvidence(Member, null, 2))).Select(document => document.Number));
    }

    [Fact]
    public async Task HandIn_SentTwice_IsHandedInOnce()
    {
        await using var hub = await OpenAsync(TestDatabase.Sqlite);
        await hub.SendAsync(new HandInEvidence(Member, null, Certificate, [Pdf]));

        var twice = await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(new HandInEvidence(Member, null, Certificate, [Pdf])));

        Assert.Contains("no. 1", twice.Errors[0].Found.En, StringComparison.Ordinal);
        Assert.Single(await hub.SendAsync(new ListEvidence(Member, null, 10)));
    }

    [Fact]
    public async Task HandIn_OfWhatIsWrong_IsRefusedWithItsPath()
    {
        await using var hub = await OpenAsync(TestDatabase.Sqlite);
        await hub.SendAsync(new SetHandInKind("tiers", "website", HandInMode.Closed, false));
        (Fact Fact, SentFile[] Files, string Path)[] wrong =
        [
            (new() { Kind = "golf", On = Sample.Day }, [], "$.fact.kind"),
            (Sample.Sale(Sample.Day, 1), [], "$.fact.kind"),
            (new() { Kind = "website", On = Sample.Day }, [], "$.fact.kind"),
            (Certificate with { On = new(2099, 1, 1), Until = null }, [], "$.fact.on"),
            (Certificate with { Person = "p2-01" }, [], "$.fact.person"),
            (Report with { Period = "April" }, [], "$.fact.period"),
            (Certificate, [new("program.pdf", [.. "MZ\u0090 This program cannot be run"u8])], "$.files"),
            (Certificate, [new("program.exe", [.. "MZ"u8])], "$.files"),
            (Certificate, [new("empty.pdf", [])], "$.files"),
            (Certificate, [new("large.txt", new byte[FileCheck.LargestFile + 1])], "$.files"),
            (Certificate, [.. Enumerable.Repeat(Pdf, FileCheck.MostFiles + 1)], "$.files"),
        ];

        foreach (var (fact, files, path) in wrong)
        {
            var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(new HandInEvidence(Member, null, fact, files)));
            Assert.Contains(path, refused.Errors.Select(error => error.Path));
        }

        Assert.Empty(await hub.SendAsync(new ListEvidence(Member, null, 10)));
    }

    [Fact]
    public async Task HandIn_AgainOfWhatWasNotReturned_DoesNothing()
    {
        await using var hub = await OpenAsync(TestDatabase.Sqlite);
        await hub.SendAsync(new HandInEvidence(Member, null, Certificate, []));

        Assert.Equal(HandedIn.Nothing, await hub.SendAsync(new HandInEvidence(Member, 1, Certificate, [])));
        Assert.Equal(HandedIn.Nothing, await hub.SendAsync(new HandInEvidence(Member, 7, Certificate, [])));
        Assert.Equal(1, (await hub.SendAsync(new FindEvidence(Member, 1)))!.Document.Step);
    }

    [Fact]
    public async Task Return_WithoutAReason_IsRefused()
    {
        await using var hub = await OpenAsync(TestDatabase.Sqlite);
        await hub.SendAsync(new HandInEvidence(Member, null, Certificate, []));

        foreach (var outcome in new[] { EvidenceOutcome.Returned, EvidenceOutcome.Refused })
        {
            var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(new SettleEvidence(Member, 1, 1, outcome, "  ")));
            Assert.Equal("$.reason", refused.Errors[0].Path);
        }
    }

    private static Task<StorageHub> OpenAsync(string provider) =>
        StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers")), Sample.Partner("p2", Sample.In("tiers")));
}
