using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PartnerHub.Contracts;
using PartnerHub.Onboarding.Drafts.Tiers;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>What levels ask: revenue, a signed contract and confidentiality, certification, training.</summary>
internal static class DraftRequirements
{
    public const string Sales = "sales";

    private const string Tiers = "channel.tiers";
    private static readonly LocalizedText Verb = LocalizedText.Of("demandé pour", "asked for");

    /// <summary>What a partner has or has not, with the column of section 2 that says it.</summary>
    public static IReadOnlyList<DraftedPaper> Papers { get; } =
    [
        new(Agreement.Kind, "contracts.template", "contract", LocalizedText.Of("Contrat signé", "Signed contract"), TierWords.Contract),
        new("nda", "contracts.nda", "nda", LocalizedText.Of("Accord de confidentialité", "Confidentiality agreement"), TierWords.Confidentiality),
        new("certified", "channel.certification", null, LocalizedText.Of("Partenaire certifié", "Certified partner"), TierWords.Certification),
        new("trained", "channel.training", "trained", LocalizedText.Of("Équipe formée", "Trained team"), TierWords.Training),
    ];

    public static JsonArray Make(DraftBasis basis)
    {
        var rows = new JsonArray { DraftRevenue.Make(basis) };
        foreach (var paper in Papers.Where(paper => IsAsked(basis, paper)))
        {
            AddFlag(basis, rows, paper);
        }

        return rows;
    }

    /// <summary>Whether some level may ask for it.</summary>
    public static bool IsAsked(DraftBasis basis, DraftedPaper paper) => paper.Id switch
    {
        Agreement.Kind => basis.Agreement.IsAsked,
        "nda" => basis.Values.Field<ChoiceValue>(paper.Place) is { Ids: ["systematic"] },
        _ => basis.Says(paper.Place) || Saying(basis, paper) is not null,
    };

    public static JsonArray Facts(DraftBasis basis)
    {
        var kinds = new JsonArray
        {
            Kind(Sales, LocalizedText.Of("Chiffre d’affaires", "Revenue"), "money", additive: true),
            Kind(Agreement.Kind, LocalizedText.Of("Contrat signé", "Signed contract"), "flag", hasValidity: basis.Agreement.Term is not null),
            Kind("nda", LocalizedText.Of("Accord de confidentialité", "Confidentiality agreement"), "flag"),
            Kind("certified", LocalizedText.Of("Certification du partenaire", "The partner’s certification"), "flag"),
            Kind("trained", LocalizedText.Of("Formation de l’équipe", "The team’s training"), "flag"),
        };
        if (basis.HasFund)
        {
            kinds.Add(Kind(DraftFund.Used, LocalizedText.Of("Budget marketing consommé", "Marketing budget used"), "money"));
        }

        return kinds;
    }

    /// <summary>The tiers of which their own texts, or else a note, say that they ask for it, and where that is said.</summary>
    private static (IReadOnlySet<string> Scope, string Place)? Saying(DraftBasis basis, DraftedPaper paper) =>
        TierScope.Saying(basis.Levels, text => text.Asks(paper.Words)) is { } saying ? (saying, Tiers) : TierNotes.Asking(basis, paper.Words);

    private static void AddFlag(DraftBasis basis, JsonArray rows, DraftedPaper paper)
    {
        var flag = basis.Values.Field<FlagValue>(paper.Place);
        var saying = Saying(basis, paper);
        var beside = TierScope.Named(basis.Levels, flag?.Detail);
        var scope = beside ?? saying?.Scope;
        var isOfAll = scope is null && paper.Id is Agreement.Kind or "nda";
        var place = beside is null && saying is not null ? saying.Value.Place : basis.Answers[paper.Place] is null && paper.Id == Agreement.Kind ? "contracts.duration" : paper.Place;
        if (flag is { IsYes: false } && saying is not null)
        {
            basis.Find(blocks: false, LocalizedText.Of($"{paper.Name.Fr} : « Non », mais le texte ou la note d’un niveau le demande.", $"{paper.Name.En}: “No”, yet the text or the note on a tier asks for it."), paper.Place);
        }

        basis.Add(
            "requirements",
            paper.Name,
            scope is not null || isOfAll ? DraftBenefits.Says(basis, scope) : LocalizedText.Of("au-dessus du premier niveau", "above the first level"),
            SourceKinds.Answer,
            place);
        rows.Add(new JsonObject
        {
            ["id"] = paper.Id,
            ["name"] = DraftBasis.Text(paper.Name),
            ["flag"] = new JsonObject { ["of"] = paper.Id, ["ifNone"] = "undetermined" },
            ["levels"] = basis.PerLevel(level => CellOf(basis, paper, level, scope, isOfAll, place)),
            ["source"] = DraftBasis.Source(SourceKinds.Answer, place),
        });
    }

    private static JsonObject CellOf(DraftBasis basis, DraftedPaper paper, DraftLevel level, IReadOnlySet<string>? scope, bool isOfAll, string place)
    {
        if (isOfAll || scope?.Contains(level.Id) == true)
        {
            return Cell("required", null, SourceKinds.Answer, place);
        }

        var isOpen = scope is null ? level.Rank > 0 : basis.Levels.Any(other => other.Rank < level.Rank && scope.Contains(other.Id));
        if (!isOpen)
        {
            return Cell("not-asked", null, SourceKinds.Answer, place);
        }

        var id = $"{paper.Id}.{level.Id}";
        var decided = scope is null ? Asked(basis, id, paper.Name, level) : DraftBenefits.Above(basis, id, paper.Name, level, scope, Verb);
        return Cell(decided.Value!.IsYes ? "required" : "not-asked", null, decided.Kind, decided.Place);
    }

    private static Decided<FlagValue> Asked(DraftBasis basis, string id, LocalizedText name, DraftLevel level) => basis.Points.Ask(
        id,
        AnswerType.Flag,
        LocalizedText.Of($"{name.Fr} {Verb.Fr} {level.Name}", $"{name.En} {Verb.En} {level.Name}"),
        LocalizedText.Of("Le client le prévoit ; le questionnaire ne dit pas à quel niveau.", "The client has it; the questionnaire does not say at which level."),
        new FlagValue(true));

    public static JsonObject Cell(string demand, decimal? atLeast, string kind, string? place)
    {
        var cell = new JsonObject { ["demand"] = demand, ["source"] = DraftBasis.Source(kind, place) };
        if (atLeast is { } least)
        {
            cell["atLeast"] = least;
        }

        return cell;
    }

    private static JsonObject Kind(string id, LocalizedText name, string type, bool additive = false, bool hasValidity = false) =>
        new() { ["id"] = id, ["name"] = DraftBasis.Text(name), ["valueType"] = type, ["additive"] = additive, ["hasValidity"] = hasValidity };
}

/// <summary>Something that a partner has or has not.</summary>
/// <param name="Id">Of the requirement and of the fact kind.</param>
/// <param name="Place">Where the client says that it is asked for.</param>
/// <param name="Column">Of section 2; null where section 4 has it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Words">By which a tier's text names it.</param>
internal sealed record DraftedPaper(string Id, string Place, string? Column, LocalizedText Name, Regex Words);
