using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>A violation's ladder, with what the facts may say about each of its steps.</summary>
internal sealed record DefinedLadder(SanctionLadder Ladder, ViolationPart Part)
{
    public static IReadOnlyList<DefinedLadder> All(Catalog catalog) => [.. catalog.Definition.Violations.Select(part => Of(catalog, part))];

    private static DefinedLadder Of(Catalog catalog, ViolationPart part)
    {
        var clause = catalog.Clauses.Of(part.Clause, "DEF-V." + part.Id, part.Name, part.Source);
        var ladder = SanctionLadder.For(part.Id, part.Name.Fr, part.Name.En, clause);
        foreach (var step in part.Ladder)
        {
            ladder.Then(Step(step));
        }

        return new(ladder, part);
    }

    private static LadderStep Step(StepPart part) => new()
    {
        Kind = part.Kind,
        Name = part.Name,
        Options = [.. part.Options.Select(option => option.Kind)],
        OptionNames = [.. part.Options.Select(option => option.Name)],
        NeedsApproval = part.NeedsApproval,
        AfterDays = part.AfterDays,
        LastsDays = part.LastsDays,
        Suspends = part.Suspends,
        Note = part.Note,
    };
}
