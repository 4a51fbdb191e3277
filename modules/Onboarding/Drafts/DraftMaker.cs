using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.Drafts.Tiers;
using PartnerHub.Onboarding.Places;
using PartnerHub.Programs;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>Drafts a program from answers and from what was decided on its open points. The same answers always make the same draft.</summary>
internal static class DraftMaker
{
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ProgramDraft Make(ClientQuestionnaire questionnaire, Answers answers, KeptAnswers kept, IReadOnlyList<PublishedRulebook> published)
    {
        var basis = new DraftBasis(answers, new OpenPoints(kept, questionnaire.Language));
        var program = ProgramId(basis, questionnaire, published);
        var definition = new JsonObject
        {
            ["schema"] = 1,
            ["program"] = DraftProgramPart.Make(basis, program, questionnaire),
            ["regions"] = DraftProgramPart.Regions(basis),
            ["partnerTypes"] = DraftTypes.Make(basis),
            ["calendar"] = DraftProgramPart.Calendar(basis),
            ["moves"] = DraftProgramPart.Moves(basis),
        };
        definition["levels"] = DraftLevels.Make(basis);
        definition["factKinds"] = DraftRequirements.Facts(basis);
        definition["requirements"] = DraftRequirements.Make(basis);
        definition["benefits"] = DraftBenefits.Make(basis);
        definition["duties"] = Agreement.Duties(basis);
        definition["violations"] = DraftSanctions.Make(basis);
        definition["notices"] = DraftNotices.Make(basis);
        DraftPartners.Ask(basis);
        Look(basis);
        return new ProgramDraft
        {
            Questionnaire = questionnaire,
            Program = program,
            Definition = definition.ToJsonString(Form),
            Elements = basis.Elements,
            Points = basis.Points.Points,
            Readings = basis.Readings,
            Findings = basis.Findings,
            Published = published,
        };
    }

    // Once published, a program keeps its id.
    private static string ProgramId(DraftBasis basis, ClientQuestionnaire questionnaire, IReadOnlyList<PublishedRulebook> published)
    {
        if (published is [var first, ..])
        {
            return first.Program;
        }

        var decided = basis.Points.Ask(
            "program.id",
            AnswerType.Text,
            DraftWords.ProgramId,
            LocalizedText.Of("Dans les adresses et les fichiers ; il ne change plus. Des minuscules, chiffres et tirets.", "In addresses and files; it never changes. Lower-case letters, digits and dashes."),
            new TextValue(questionnaire.Id));
        var id = Wording.Slug(decided.Value!.Text).Replace("%", "", StringComparison.Ordinal).Trim('-');
        return id.Length == 0 ? questionnaire.Id : id;
    }

    private static void Look(DraftBasis basis)
    {
        foreach (var point in basis.Points.Points)
        {
            if (point.Problem is { } problem)
            {
                basis.Find(blocks: true, LocalizedText.Of($"{point.Title.Fr} : « {point.Said} » n’est pas compris. {problem.Fr}", $"{point.Title.En}: “{point.Said}” is not understood. {problem.En}"), point.Place);
            }
            else if (point is { Blocks: true, Said: null })
            {
                basis.Find(blocks: true, LocalizedText.Of($"{point.Title.Fr} : à décider.", $"{point.Title.En}: to be decided."), point.Place);
            }
        }

        if (basis.Levels.Count == 0)
        {
            basis.Find(blocks: true, LocalizedText.Of("Aucun niveau n’est nommé.", "No level is named."), "channel.tiers");
        }

        foreach (var finding in AnswerChecks.Of(basis.Answers, Questionnaire.Own))
        {
            basis.Find(blocks: false, Named(basis, finding), finding.Id);
        }
    }

    /// <summary>What is said of a row names it: the same value may stand in several.</summary>
    private static LocalizedText Named(DraftBasis basis, Finding finding) =>
        finding is { Row: { } row, Column: not "name" } && basis.Answers.Rows(finding.Id)[row - 1]["name"] is { } name
            ? LocalizedText.Of($"{Echo.Of(name)} – {finding.Text.Fr}", $"{Echo.Of(name)} – {finding.Text.En}")
            : finding.Text;
}
