using PartnerHub.Contracts;
using PartnerHub.Onboarding.Drafts.Geography;
using PartnerHub.Onboarding.Places;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>The partners of section 2 as members of the drafted program.</summary>
internal static class DraftPartners
{
    public static IReadOnlyList<DraftedPartner> List(ProgramDraft draft, Answers answers, KeptAnswers kept, DateOnly on)
    {
        var basis = new DraftBasis(answers, new OpenPoints(kept, draft.Questionnaire.Language));
        DraftProgramPart.Regions(basis);
        Tiers.DraftLevels.Make(basis);
        return DraftedPartner.List(draft.Program, basis, on);
    }

    /// <summary>What nobody says of partners and their level hangs on, asked once for all of whom it is not said.</summary>
    public static void Ask(DraftBasis basis)
    {
        if (DraftedPartner.Inactive(basis) is { Count: > 0 } inactive)
        {
            var names = string.Join(", ", inactive);
            basis.Points.Ask(
                "inactive",
                AnswerType.Flag,
                LocalizedText.Of("Prendre aussi les partenaires inactifs comme membres", "Take inactive partners as members too"),
                LocalizedText.Of($"La section 2 dit inactif : {names}.", $"Section 2 says inactive: {names}."),
                new FlagValue(false));
        }

        foreach (var paper in DraftRequirements.Papers.Where(paper => DraftRequirements.IsAsked(basis, paper)))
        {
            if (DraftedPartner.Untold(basis, paper) is { Count: > 0 } untold)
            {
                AskHeld(basis, paper, untold);
            }
        }

        foreach (var row in DraftedPartner.Rows(basis))
        {
            if (basis.Values.Cell<MoneyValue>("partners", "revenue", row) is { } revenue && revenue.Currency != basis.Currency)
            {
                basis.Find(blocks: false, LocalizedText.Of(
                    $"{row["name"]} : son chiffre d’affaires est en {revenue.Currency}, le programme compte en {basis.Currency} ; il ne compte pas.",
                    $"{row["name"]}: its revenue is in {revenue.Currency}, the program counts in {basis.Currency}; it does not count."), "partners");
            }
        }
    }

    // Without a contract or a confidentiality agreement nobody has a level at all.
    private static void AskHeld(DraftBasis basis, DraftedPaper paper, IReadOnlyList<string> untold)
    {
        string[] known = [.. untold.Distinct(StringComparer.Ordinal)];
        var (names, isOfAll) = (string.Join(", ", known.Take(10)) + (known.Length > 10 ? ", …" : ""), paper.Id is Agreement.Kind or "nda");
        basis.Points.Ask(
            Held(paper),
            AnswerType.Choice,
            LocalizedText.Of($"{paper.Name.Fr} : les partenaires dont rien n’est dit l’ont déjà", $"{paper.Name.En}: partners of whom nothing is told have it already"),
            LocalizedText.Of($"Une colonne de la section 2 peut le dire de chacun. Rien n’est dit de {names}.", $"A column of section 2 may tell it of each. Nothing is told of {names}."),
            new ChoiceValue([isOfAll ? "yes" : "unknown"]),
            blocks: isOfAll,
            HeldOptions);
    }

    public static string Held(DraftedPaper paper) => "held." + paper.Id;

    public static Option[] HeldOptions { get; } =
    [
        new() { Id = "yes", Label = LocalizedText.Of("Oui", "Yes") },
        new() { Id = "no", Label = LocalizedText.Of("Non", "No") },
        new() { Id = "unknown", Label = LocalizedText.Of("Inconnu", "Unknown") },
    ];
}
