using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>What a partner has, what it has accrued, what it is paid, and what becomes of its claims.</summary>
internal sealed class Entitlements : IBenefits
{
    private readonly Catalog _catalog;
    private readonly BenefitTable _benefits;
    private readonly Judging _judging;
    private readonly NextChange _nextChange;
    private readonly Suspension _suspension;
    private readonly Dictionary<string, BenefitPart> _parts;
    private readonly Dictionary<string, ClaimRule> _rules;
    private readonly Dictionary<string, PeriodPay> _payouts;
    private readonly Dictionary<string, Fund> _funds;
    private readonly string? _countryClause;

    public Entitlements(Catalog catalog, Measures measures, BenefitTable benefits, Judging judging, NextChange nextChange, Suspension suspension)
    {
        (_catalog, _benefits, _judging, _nextChange, _suspension) = (catalog, benefits, judging, nextChange, suspension);
        var parts = catalog.Definition.Benefits;
        _parts = parts.ToDictionary(part => part.Id, StringComparer.Ordinal);
        _rules = parts.Where(part => part.Claim is not null).ToDictionary(part => part.Id, part => new ClaimRule(catalog, measures, part), StringComparer.Ordinal);
        _payouts = parts.Where(part => part.Payout is not null).ToDictionary(part => part.Id, part => new PeriodPay(catalog, measures, benefits, suspension, part), StringComparer.Ordinal);
        _funds = parts.Where(part => part.Accrual is not null).ToDictionary(part => part.Id, part => new Fund(catalog, measures, benefits, suspension, part), StringComparer.Ordinal);
        _countryClause = judging.Requirements.FirstOrDefault(row => catalog.Definition.Requirements.Any(part => part.Id == row.Id && part.Countries is { Regions.Count: 0 }))?.Clause;
    }

    public IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on)
    {
        var held = new Held(this, dossier, on);
        return _suspension.Ends(dossier, on) is { } ended
            ? [.. _benefits.Grant(held.Level).Select(granted => NotAnyMore(granted, ended))]
            : [.. _benefits.Grant(held.Level).Select(held.WithConditions)];
    }

    public IReadOnlyList<Account> Accounts(Dossier dossier, DateOnly on) =>
        _funds.Count == 0 ? [] : [.. _funds.Values.Select(fund => fund.Account(dossier, on)).OfType<Account>().OrderBy(account => account.Benefit, StringComparer.Ordinal)];

    public IReadOnlyList<Payout> Payouts(Dossier dossier, string period, DateOnly on)
    {
        var held = new Held(this, dossier, on);
        return
        [
            .. _payouts.Values.Select(pay => PeriodName.Read(_catalog.Year, pay.Form, period) is { } named ? held.WithGrounds(pay.For(dossier, named, on)) : null)
                .OfType<Payout>(),
        ];
    }

    public DateOnly? NextChange(Dossier dossier, DateOnly on)
    {
        var next = new NextDay(on);
        next.At(_nextChange.OfTheStanding(dossier, on));
        next.Cases(dossier.Cases, _suspension.Violations);
        return next.Found;
    }

    public ClaimRuling Rule(Dossier dossier, Claim claim, DateOnly on)
    {
        var held = new Held(this, dossier, on);
        if (_suspension.Ends(dossier, on) is { } ended)
        {
            return Ruled(ClaimOutcome.Refused, ended);
        }

        if (_payouts.ContainsKey(claim.Benefit))
        {
            var ofBenefit = _benefits.Find(claim.Benefit).Clause;
            return held.Waits(claim.Benefit, ofBenefit) ?? Rule(held, claim, ofBenefit);
        }

        if (_benefits.Grant(held.Level).FirstOrDefault(entitlement => entitlement.Id == claim.Benefit) is not { } row)
        {
            return Ruled(ClaimOutcome.Refused, Words.Because(
                _benefits.Benefits.Count > 0 ? _benefits.Benefits[0].Clause : _catalog.Clauses.All[0].Id,
                $"Le programme n'a pas d'avantage « {claim.Benefit} ».", $"The program has no benefit '{claim.Benefit}'."));
        }

        var granted = held.WithConditions(row);
        return granted.State switch
        {
            BenefitState.Suspended when held.Waits(row.Id, granted.Reasons[^1].Clause) is { } waits => waits,
            BenefitState.NotGranted or BenefitState.Suspended => Ruled(ClaimOutcome.Refused, granted.Reasons[^1]),
            BenefitState.Unspecified => Ruled(ClaimOutcome.Undetermined, granted.Reasons[0]),
            _ => Rule(held, claim, row.Reasons[0].Clause),
        };
    }

    private ClaimRuling Rule(Held held, Claim claim, string clause)
    {
        if (!_rules.TryGetValue(claim.Benefit, out var rule))
        {
            return Ruled(ClaimOutcome.Refused, Words.Because(
                clause,
                $"Cet avantage ne se demande pas : il va avec le {Word("fr")}.",
                $"This benefit is not claimed: it comes with the {Word("en")}."));
        }

        var part = _parts[claim.Benefit].Claim!;
        var asked = new ClaimQuestion(
            held.Dossier, claim, held.On, _benefits.Cell(claim.Benefit, held.Level), clause, part, _catalog, held.Results);
        var ruling = rule.Rule(
            asked, _payouts.TryGetValue(claim.Benefit, out var pay) ? pay.Find : _funds.TryGetValue(claim.Benefit, out var fund) ? fund.Find : null);
        return ruling.Ruling is ClaimOutcome.Granted or ClaimOutcome.Partly ? ruling with { Reasons = [.. ruling.Reasons, .. held.Met(claim.Benefit)] } : ruling;
    }

    private static Entitlement NotAnyMore(Entitlement entitlement, Reason ended) =>
        entitlement with { State = BenefitState.NotGranted, Value = FactValue.None, Text = null, Unit = null, Reasons = [ended] };

    private static ClaimRuling Ruled(ClaimOutcome outcome, Reason reason) => new() { Ruling = outcome, Reasons = [reason] };

    private string Word(string language) => (_catalog.Definition.LevelWord ?? LocalizedText.Of("niveau", "level")).In(language);

    /// <summary>One partner at the level held on a day; judged once, and only where a condition asks for it.</summary>
    private sealed class Held(Entitlements owner, Dossier dossier, DateOnly on)
    {
        private LevelStanding[]? _levels;
        private DesignationStanding[]? _designations;

        public Dossier Dossier => dossier;

        public DateOnly On => on;

        public string? Level { get; } = owner._catalog.Held(dossier, on);

        public RequirementResult[] Results()
        {
            _levels ??= owner._judging.Judge(dossier, on);
            var level = Array.Find(_levels, judged => judged.Level == Level) ?? (_levels.Length > 0 ? _levels[0] : null);
            return (RequirementResult[]?)level?.Requirements ?? [];
        }

        /// <summary>The ruling on a claim on a benefit that waits for something; null when it waits for nothing.</summary>
        public ClaimRuling? Waits(string benefit, string clause) =>
            Unknown(benefit) is { } missing ? Ruled(ClaimOutcome.Undetermined, Words.Because(clause, missing.Text)) with { Missing = [missing.What] }
            : Lacking(owner._parts[benefit], clause) is { } lacking ? Ruled(ClaimOutcome.Refused, lacking)
            : null;

        /// <summary>What is paid for a period, with what it waits for on the day asked, or what it waited for and is met.</summary>
        public Payout WithGrounds(Payout payout)
        {
            if (payout is not { Amount: > 0 })
            {
                return payout;
            }

            var clause = payout.Reasons[0].Clause;
            return Unknown(payout.Benefit) is { } missing ? payout with { Amount = null, Currency = null, Lines = [], Reasons = [Words.Because(clause, missing.Text)] }
                : Lacking(owner._parts[payout.Benefit], clause) is { } lacking ? payout with { Amount = 0, Lines = [], Reasons = [lacking] }
                : payout with { Reasons = [.. payout.Reasons, .. Met(payout.Benefit)] };
        }

        /// <summary>The requirements that a benefit waits for, where they are met.</summary>
        public IEnumerable<Reason> Met(string benefit) => owner._parts[benefit].OnlyIfMet
            .Select(id => Array.Find(Results(), result => result.Cell.Requirement == id)).OfType<RequirementResult>().Select(owner._catalog.Met);

        /// <summary>What is missing where nothing else keeps a benefit that waits for requirements; null otherwise.</summary>
        private Missing? Unknown(string benefit)
        {
            var part = owner._parts[benefit];
            var blocking = part.OnlyIfMet.Select(id => Array.Find(Results(), result => result.Cell.Requirement == id)).Where(result => result?.Verdict.Blocks() == true).ToArray();
            return blocking.Length > 0 && blocking.All(result => result!.Verdict == Verdict.Undetermined) && part.OnlyWith.All(IsActive) && owner._suspension.Of(dossier, part.Id, on) is null
                ? blocking[0]!.Missing
                : null;
        }

        public Entitlement WithConditions(Entitlement entitlement)
        {
            var part = owner._parts[entitlement.Id];
            entitlement = part.ForDesignation is { } designation ? ForDesignation(entitlement, designation) : entitlement;
            if (entitlement.State is BenefitState.NotGranted or BenefitState.Unspecified)
            {
                return entitlement;
            }

            var clause = entitlement.Reasons[0].Clause;
            entitlement = Level is { } level && part.Levels[level].Priority is { } priority ? entitlement with { Priority = priority } : entitlement;
            if (Lacking(part, clause) is { } lacking)
            {
                return entitlement with { State = BenefitState.Suspended, Reasons = [lacking] };
            }

            if (owner._suspension.Of(dossier, entitlement.Id, on) is { } withheld)
            {
                return entitlement with { State = BenefitState.Suspended, Reasons = [.. entitlement.Reasons, withheld] };
            }

            return owner._rules.TryGetValue(entitlement.Id, out var rule) && rule.About(dossier, on).Select(text => text.Say(clause, _ => null)).ToArray() is { Length: > 0 } about
                ? entitlement with { Reasons = [.. entitlement.Reasons, .. about] }
                : entitlement;
        }

        /// <summary>It goes with the designation, whatever level is held, or none.</summary>
        private Entitlement ForDesignation(Entitlement entitlement, string designation)
        {
            var clause = entitlement.Reasons[0].Clause;
            if (owner._countryClause is { } country && !owner._catalog.IsOffered(dossier.Partner))
            {
                return entitlement with
                {
                    State = BenefitState.NotGranted,
                    Reasons = [Words.Because(country, $"Le programme n'est pas offert dans ce pays.", $"The program is not offered in this country.")],
                };
            }

            _designations ??= owner._judging.Designations(dossier, on);
            return !Array.Exists(_designations, judged => judged.Designation == designation && judged.Held)
                ? entitlement with { State = BenefitState.NotGranted, Reasons = [Words.Because(clause, $"La compétence n'est pas détenue.", $"The designation is not held.")] }
                : Level is not null && entitlement.State == BenefitState.NotGranted ? entitlement
                : entitlement with
                {
                    State = Level is null ? BenefitState.Active : entitlement.State,
                    Reasons = [Words.Because(clause, $"La compétence est détenue.", $"The designation is held.")],
                };
        }

        /// <summary>What a benefit waits for; null when nothing does.</summary>
        private Reason? Lacking(BenefitPart part, string clause)
        {
            if (part.OnlyIfMet.Select(id => Array.Find(Results(), result => result.Cell.Requirement == id)).FirstOrDefault(result => result?.Verdict.Blocks() == true) is { } unmet)
            {
                var name = owner._catalog.Definition.Requirements.First(row => row.Id == unmet.Cell.Requirement).Name;
                return Words.Because(clause, $"Suspendu tant que « {name.Fr} » n'est pas satisfait.", $"Suspended until '{name.En}' is met.");
            }

            return part.OnlyWith.FirstOrDefault(other => !IsActive(other)) is { } missing
                ? Words.Because(clause, $"Suspendu tant que « {owner._parts[missing].Name.Fr} » n'est pas actif.", $"Suspended until '{owner._parts[missing].Name.En}' is active.")
                : null;
        }

        private bool IsActive(string benefit) => owner._benefits.Cell(benefit, Level)?.State == BenefitState.Active && Lacking(owner._parts[benefit], "") is null;
    }
}
