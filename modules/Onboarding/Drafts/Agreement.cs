using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>The contract with a partner: how long it is worth something, and when it is to be renewed.</summary>
/// <param name="Term">Null where it has no end that we know of.</param>
/// <param name="IsAsked">Whether partners have to have one.</param>
/// <param name="CountsFromStart">Whether a contract whose day is not told runs from the program's first day.</param>
internal sealed record Agreement(DurationValue? Term, bool IsAsked, bool CountsFromStart)
{
    public const string Kind = "contract";

    private const string Duration = "contracts.duration";
    private const int UsualNotice = 60;

    public static Agreement Of(DraftBasis basis)
    {
        var said = basis.Answers[Duration];
        var term = said is null || VagueFigure.In(said) ? null : basis.Values.Field<DurationValue>(Duration);
        if (said is not null && (term is null || basis.Points.IsDecided("contract.duration")))
        {
            term = basis.Points.Ask(
                "contract.duration",
                AnswerType.Duration,
                LocalizedText.Of("Durée du contrat", "Term of the contract"),
                LocalizedText.Of($"Le client dit « {said} », ce qui n’est pas une durée précise. Par exemple 12 mois.", $"The client says “{said}”, which is no one term. For example 12 months."),
                term).Value;
        }

        var isAsked = basis.Says("contracts.template") || term is not null;
        return new(term, isAsked, isAsked && term is not null && RunsFromStart(basis));
    }

    /// <summary>The last day of a contract signed on a day: of the term that runs on the program's first day, as it is renewed each time.</summary>
    public DateOnly? Until(DateOnly? signed, DateOnly first)
    {
        if (Term is not { Number: > 0 } term || (signed is null && !CountsFromStart))
        {
            return null;
        }

        var begins = signed ?? first;
        for (var number = 1; number <= 400; number++)
        {
            if (Later(begins, term, number) is var end && end > first)
            {
                return end.AddDays(-1);
            }
        }

        return null;
    }

    /// <summary>The duty to renew it; none where it has no term.</summary>
    public static JsonArray Duties(DraftBasis basis)
    {
        if (basis.Agreement is not { Term: { } term, IsAsked: true })
        {
            return [];
        }

        var notice = basis.Points.Ask(
            "contract.notice",
            AnswerType.Count,
            LocalizedText.Of("Jours avant la fin du contrat où son renouvellement s’ouvre", "Days before the end of the contract at which its renewal opens"),
            LocalizedText.Of("Le questionnaire ne le dit pas.", "The questionnaire does not say it."),
            new CountValue(UsualNotice));
        var name = LocalizedText.Of("Renouveler le contrat", "Renew the contract");
        basis.Add("duties", name, LocalizedText.Of(
            $"vaut {Write(term, "fr")}, à renouveler dans les {notice.Value!.Count} derniers jours",
            $"worth {Write(term, "en")}, to be renewed in its last {notice.Value.Count} days"), SourceKinds.Answer, Duration);
        return
        [
            new JsonObject
            {
                ["id"] = "renew-contract",
                ["name"] = DraftBasis.Text(name),
                ["renewal"] = new JsonObject { ["of"] = Kind, ["daysBefore"] = notice.Value.Count, ["for"] = Kind },
                ["source"] = DraftBasis.Source(SourceKinds.Answer, Duration),
            },
        ];
    }

    public static string Write(DurationValue term, string language) => AnswerWriter.Write(term, Questionnaire.Own.Field(Duration)!, language);

    private static bool RunsFromStart(DraftBasis basis) => DraftedPartner.Undated(basis) == 0 || basis.Points.Ask(
        "contract.undated",
        AnswerType.Flag,
        LocalizedText.Of("Contrats sans date de signature : valables une durée entière dès le premier jour", "Contracts without a day of signature: worth a whole term from the first day"),
        LocalizedText.Of(
            "La section 2 peut dire le jour : « Oui - 12/03/2025 ». Sinon, dites si ces contrats ont une fin dans le programme.",
            "Section 2 may say the day: “Yes - March 12, 2025”. Otherwise say whether these contracts end in the program."),
        new FlagValue(true)).Value!.IsYes;

    private static DateOnly Later(DateOnly day, DurationValue term, int times) => term.Unit switch
    {
        DurationUnit.Years => day.AddMonths((int)Math.Min(1200, term.Number * 12 * times)),
        DurationUnit.Months => day.AddMonths((int)Math.Min(1200, Math.Max(1, term.Number) * times)),
        DurationUnit.Weeks => day.AddDays((int)Math.Min(36_500, Math.Max(1, term.Number * 7) * times)),
        _ => day.AddDays((int)Math.Min(36_500, Math.Max(1, term.Number) * times)),
    };
}
