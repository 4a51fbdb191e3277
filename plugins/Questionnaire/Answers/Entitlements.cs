using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>What a partner has, and what becomes of its claims.</summary>
internal sealed class Entitlements : IBenefits
{
    private readonly Catalog _catalog;
    private readonly BenefitTable _benefits;
    private readonly Judging _judging;
    private readonly Dictionary<string, ClaimRule> _rules;
    private readonly Dictionary<string, BenefitPart> _conditional;

    public Entitlements(Catalog catalog, Measures measures, BenefitTable benefits, Judging judging)
    {
        (_catalog, _benefits, _judging) = (catalog, benefits, judging);
        var parts = catalog.Definition.Benefits;
        _rules = parts.Where(part => part.Claim is not null).ToDictionary(part => part.Id, part => new ClaimRule(catalog, measures, part), StringComparer.Ordinal);
        _conditional = parts.Where(part => part.OnlyIfMet.Count > 0 || part.OnlyWith.Count > 0).ToDictionary(part => part.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on)
    {
        var held = new Held(this, dossier, on);
        return [.. _benefits.Grant(held.Level).Select(held.WithConditions)];
    }

    public ClaimRuling Rule(Dossier dossier, Claim claim, DateOnly on)
    {
        var held = new Held(this, dossier, on);
        var granted = _benefits.Grant(held.Level).FirstOrDefault(entitlement => entitlement.Id == claim.Benefit);
        if (granted is null)
        {
            return Ruled(ClaimOutcome.Refused, Words.Because(
                _benefits.Benefits.Count > 0 ? _benefits.Benefits[0].Clause : _catalog.Clauses.All[0].Id,
                $"Le programme n'a pas d'avantage « {claim.Benefit} ».", $"The program has no benefit '{claim.Benefit}'."));
        }

        if (granted.State is BenefitState.NotGranted or BenefitState.Unspecified)
        {
            return Ruled(granted.State == BenefitState.NotGranted ? ClaimOutcome.Refused : ClaimOutcome.Undetermined, granted.Reasons[0]);
        }

        var clause = granted.Reasons[0].Clause;
        if (held.Lacking(claim.Benefit, clause) is { } lacking)
        {
            return Ruled(ClaimOutcome.Refused, lacking);
        }

        return _rules.TryGetValue(claim.Benefit, out var rule)
            ? rule.Rule(new ClaimQuestion(dossier, claim, on, _benefits.Cell(claim.Benefit, held.Level)!, clause, Part(claim.Benefit).Claim!, held.Results))
            : Ruled(ClaimOutcome.Refused, Words.Because(
                clause,
                $"Cet avantage ne se demande pas : il va avec le {Word("fr")}.",
                $"This benefit is not claimed: it comes with the {Word("en")}."));
    }

    private static ClaimRuling Ruled(ClaimOutcome outcome, Reason reason) => new() { Ruling = outcome, Reasons = [reason] };

    private BenefitPart Part(string id) => _catalog.Definition.Benefits.First(part => part.Id == id);

    private string Word(string language) => (_catalog.Definition.LevelWord ?? LocalizedText.Of("niveau", "level")).In(language);

    /// <summary>One partner at the level held on a day; judged once, and only where a condition asks for it.</summary>
    private sealed class Held(Entitlements owner, Dossier dossier, DateOnly on)
    {
        private LevelStanding[]? _levels;

        public string? Level { get; } = dossier.LevelOn(on);

        public RequirementResult[] Results()
        {
            _levels ??= owner._judging.Judge(dossier, on);
            return (RequirementResult[])_levels[Math.Max(0, owner._catalog.Levels.Rank(Level))].Requirements;
        }

        public Entitlement WithConditions(Entitlement entitlement)
        {
            if (entitlement.State is BenefitState.NotGranted or BenefitState.Unspecified)
            {
                return entitlement;
            }

            var clause = entitlement.Reasons[0].Clause;
            if (Lacking(entitlement.Id, clause) is { } lacking)
            {
                return entitlement with { State = BenefitState.Suspended, Reasons = [lacking] };
            }

            return owner._rules.TryGetValue(entitlement.Id, out var rule) && rule.About(dossier, on).Select(text => text.Say(clause, _ => null)).ToArray() is { Length: > 0 } about
                ? entitlement with { Reasons = [.. entitlement.Reasons, .. about] }
                : entitlement;
        }

        /// <summary>What a benefit waits for; null when nothing does.</summary>
        public Reason? Lacking(string benefit, string clause)
        {
            if (!owner._conditional.TryGetValue(benefit, out var part))
            {
                return null;
            }

            if (part.OnlyIfMet.Select(id => Array.Find(Results(), result => result.Cell.Requirement == id)!).FirstOrDefault(result => result.Verdict.Blocks()) is { } unmet)
            {
                var name = owner._catalog.Definition.Requirements.First(row => row.Id == unmet.Cell.Requirement).Name;
                return Words.Because(clause, $"Suspendu tant que « {name.Fr} » n'est pas satisfait.", $"Suspended until '{name.En}' is met.");
            }

            return part.OnlyWith.FirstOrDefault(other => !IsActive(other)) is { } missing
                ? Words.Because(clause, $"Suspendu tant que « {owner.Part(missing).Name.Fr} » n'est pas actif.", $"Suspended until '{owner.Part(missing).Name.En}' is active.")
                : null;
        }

        private bool IsActive(string benefit) => owner._benefits.Cell(benefit, Level)?.State == BenefitState.Active && Lacking(benefit, "") is null;
    }
}
