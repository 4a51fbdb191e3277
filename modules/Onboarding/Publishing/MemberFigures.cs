using System.Globalization;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Drafts;
using PartnerHub.Partners;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Publishing;

/// <summary>Compares what the questionnaire says of partners with the facts of those who are members.</summary>
internal sealed class MemberFigures(IMediator mediator, IProgramDays days)
{
    /// <summary>Where facts of ours come from: when partners are enrolled, and when they are published again.</summary>
    public const string Source = "onboarding";

    private const string Enrolled = "enrolment";
    private const int Chunk = 1_000;

    public async Task<IReadOnlyList<PartnerFigures>> CompareAsync(ProgramDraft draft, IReadOnlyList<DraftedPartner> partners, CancellationToken cancellation)
    {
        if (draft.Published.Count == 0)
        {
            return [.. partners.Select(partner => new PartnerFigures(IdOf(partner, draft), partner))];
        }

        var revision = await mediator.Send(new FindRevision(draft.Program), cancellation);
        var compared = new List<PartnerFigures>(partners.Count);
        foreach (var some in partners.Chunk(Chunk))
        {
            string[] ids = [.. some.Select(partner => IdOf(partner, draft))];
            var dossiers = (await mediator.Send(new ReadDossiersOf(draft.Program, revision, ids), cancellation)).ToDictionary(known => known.Member.Id, known => known.Dossier, StringComparer.Ordinal);
            var facts = (await mediator.Send(new ListFactsOf(draft.Program, revision, ids, FigureNames.Kinds), cancellation)).ToLookup(known => (known.Member, known.Fact.Fact.Kind), known => known.Fact);
            compared.AddRange(some.Select((partner, i) => Compare(ids[i], partner, dossiers.GetValueOrDefault(ids[i]), facts, days.Today(draft.Program))));
        }

        return compared;
    }

    private static string IdOf(DraftedPartner partner, ProgramDraft draft) => $"{partner.Partner.Id}.{draft.Program}";

    private static PartnerFigures Compare(string id, DraftedPartner partner, Dossier? dossier, ILookup<(string Member, string Kind), RecordedFact> facts, DateOnly today)
    {
        var figures = new PartnerFigures(id, partner) { Known = dossier };
        foreach (var kind in dossier is null ? [] : FigureNames.Kinds)
        {
            figures.Compare(kind, partner.Facts.FirstOrDefault(fact => fact.Kind == kind), [.. facts[(id, kind)]], today);
        }

        return figures;
    }

    internal static bool IsOurs(RecordedFact fact) => fact.Source is Source or Enrolled;
}

/// <summary>A partner, whether it is a member, and what of its figures would change.</summary>
internal sealed class PartnerFigures(string id, DraftedPartner partner)
{
    private readonly List<(FactEntry Entry, Fact? Replaced)> _entries = [];
    private readonly List<FigureChange> _changes = [];
    private readonly List<FigureKept> _kept = [];

    public string Member { get; } = id;

    public DraftedPartner Partner { get; } = partner;

    /// <summary>What is known of the member; null while the partner is none.</summary>
    public Dossier? Known { get; init; }

    public bool IsMember => Known is not null;

    /// <summary>What is to be recorded, with the fact that each takes the place of.</summary>
    public IReadOnlyList<(FactEntry Entry, Fact? Replaced)> Entries => _entries;

    public IReadOnlyList<FigureChange> Changes => _changes;

    public IReadOnlyList<FigureKept> Kept => _kept;

    public void Compare(string kind, Fact? said, IReadOnlyList<RecordedFact> known, DateOnly today)
    {
        var standing = known.Where(fact => fact.CorrectedBy is null && !fact.Withdrawn).ToArray();
        var own = standing.LastOrDefault(MemberFigures.IsOurs);
        var other = standing.LastOrDefault(fact => !MemberFigures.IsOurs(fact));
        if (said is null)
        {
            Keep(kind, own is not null, LocalizedText.Of("Le questionnaire n’en dit plus rien ; ce qui est enregistré reste.", "The questionnaire no longer says it; what is recorded stays."));
        }
        else if (other is not null && (own is null || kind != DraftRequirements.Sales))
        {
            Keep(kind, !IsSame(other.Fact, said), LocalizedText.Of($"Enregistré entre-temps dans le programme par {other.Actor} : c’est ce qui compte.", $"Recorded in the program meanwhile by {other.Actor}: that is what counts."));
        }
        else if (own is null && known.Count > 0)
        {
            Keep(kind, isOther: true, LocalizedText.Of("Retiré dans le programme entre-temps.", "Withdrawn in the program meanwhile."));
        }
        else if (own is null || !IsSame(own.Fact, said))
        {
            Change(kind, said, own, today);
        }
    }

    private void Keep(string kind, bool isOther, LocalizedText why)
    {
        if (isOther)
        {
            _kept.Add(new(Partner.Partner.Name, FigureNames.Of(kind), why));
        }
    }

    // Money takes the place of the earlier figure, wherever it counts; a paper holds from now on, and what was so before stays so.
    private void Change(string kind, Fact said, RecordedFact? own, DateOnly today)
    {
        var yesterday = today.AddDays(-1);
        var day = own is null || said.On > yesterday ? said.On : yesterday;
        var replaces = own is not null && (kind == DraftRequirements.Sales || own.Fact.On >= day);
        _entries.Add((new FactEntry { Member = Member, Fact = said with { On = day }, Corrects = replaces ? own!.Number : null }, replaces ? own!.Fact : null));
        _changes.Add(new(Partner.Partner.Name, FigureNames.Of(kind), own is null ? null : FigureNames.Write(own.Fact), FigureNames.Write(said)));
    }

    private static bool IsSame(Fact one, Fact two) => one.Amount == two.Amount && one.Currency == two.Currency && one.Value.Flag == two.Value.Flag && one.Until == two.Until;
}

/// <summary>What figures are called and how they are written.</summary>
internal static class FigureNames
{
    public static IReadOnlyList<string> Kinds { get; } = [DraftRequirements.Sales, .. DraftRequirements.Papers.Select(paper => paper.Id)];

    public static LocalizedText Of(string kind) => DraftRequirements.Papers.FirstOrDefault(paper => paper.Id == kind)?.Name ?? LocalizedText.Of("Chiffre d’affaires", "Revenue");

    public static LocalizedText Write(Fact fact) => LocalizedText.Of(Write(fact, "fr"), Write(fact, "en"));

    private static string Write(Fact fact, string language) => fact.Amount is { } amount
        ? AnswerWriter.Money(new MoneyValue(amount, fact.Currency!), language)
        : AnswerWriter.Yes(fact.Value.Flag == true, language) + (fact.Until is { } until ? until.ToString(language == "fr" ? "', jusqu’au 'dd/MM/yyyy" : "', until 'yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
}
