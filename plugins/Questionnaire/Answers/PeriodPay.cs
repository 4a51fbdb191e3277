using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>What one benefit pays for a period by itself: its rate of the period's sum, at the level held on the last day.</summary>
internal sealed class PeriodPay(Catalog catalog, Measures measures, BenefitTable table, Suspension suspension, BenefitPart part)
{
    private readonly PayoutPart _payout = part.Payout!;
    private readonly SumInCurrency _sum = measures.Money(part.Payout!);
    private readonly string _clause = table.Find(part.Id).Clause;
    private readonly IReadOnlyDictionary<string, BandedRate> _rates = RisingRate.ByLevel(part);

    public string Benefit => part.Id;

    public PeriodForm Form { get; } = Catalog.Form(part.Payout!.Period);

    public Payout For(Dossier dossier, Period period, DateOnly on)
    {
        if (on <= period.To)
        {
            return Nothing(dossier, $"La période {period.ToString()} finit le {period.To:D} : rien n'est encore payé.", $"Period {period.ToString()} ends on {period.To:D}: nothing is paid yet.");
        }

        var level = catalog.Held(dossier, period.To);
        if (level is null || table.Cell(part.Id, level)?.State != BenefitState.Active || !_rates.TryGetValue(level, out var rate))
        {
            return Nothing(dossier, $"Le niveau tenu le {period.To:D} n'y donne pas droit.", $"The level held on {period.To:D} does not grant it.");
        }

        if (suspension.Of(dossier, part.Id, period.To) is { } withheld)
        {
            return Payout(dossier, 0, [], withheld);
        }

        var (sum, missing) = _sum.Over(dossier, period.Days, on);
        return missing is null ? Paid(dossier, sum, period, level, rate) : Payout(dossier, null, [], Words.Because(_clause, missing.Text));
    }

    /// <summary>What a claim comes to: what its period pays.</summary>
    public Sized Find(ClaimQuestion asked)
    {
        if (PeriodName.Read(catalog.Year, Form, asked.Claim.Period) is not { } period)
        {
            return Sized.Ends(asked.Undetermined("$.claim.period", $"La demande ne dit pas quelle période (period).", $"The claim does not say which period (period)."));
        }

        var payout = For(asked.Dossier, period, asked.On);
        return payout.Amount switch
        {
            null => Sized.Ends(asked.Ruled(ClaimOutcome.Undetermined, payout.Reasons) with { Missing = ["$.rates"] }),
            0 => Sized.Ends(asked.Ruled(ClaimOutcome.Refused, payout.Reasons)),
            var amount => new()
            {
                Size = amount,
                Amount = amount,
                Currency = payout.Currency,
                IsEarned = true,
                Reasons =
                [
                    Words.Because(_clause, $"Pour la période {period.ToString()} : {amount:N2} {payout.Currency}.", $"For period {period.ToString()}: {amount:N2} {payout.Currency}."),
                    .. payout.Reasons,
                ],
            },
        };
    }

    private Payout Paid(Dossier dossier, decimal sum, Period period, string level, BandedRate rate)
    {
        var currency = Currency(dossier);
        List<PayoutLine> lines = [.. rate.Lines(sum)];
        List<Reason> reasons =
        [
            Words.Because(_clause, $"Somme de la période {period.ToString()} : {sum:N2} {currency}.", $"Sum of period {period.ToString()}: {sum:N2} {currency}."),
            Words.Because(
                _clause,
                $"Niveau tenu le {period.To:D} : {catalog.Levels.Name(level).Fr}.",
                $"Level held on {period.To:D}: {catalog.Levels.Name(level).En}."),
        ];
        var amount = lines.Sum(line => line.Value);
        if (amount > 0 && _payout.FirstYearTimes is { } times && dossier.Membership?.JoinedOn is { } joined && period.To < joined.AddYears(1))
        {
            lines.Add(new PayoutLine { Text = Words.Say($"première année : fois {times:0.##}", $"first year: times {times:0.##}"), Value = amount * (times - 1) });
            reasons.Add(Words.Because(
                _clause,
                $"Entré dans le programme le {joined:D} : la période finit dans la première année.",
                $"Joined the program on {joined:D}: the period ends within the first year."));
            amount *= times;
        }

        var paid = rate.Capped(amount);
        if (paid < amount)
        {
            lines.Add(new PayoutLine { Text = Words.Say($"au plus {paid:N2} {currency}", $"at most {paid:N2} {currency}"), Value = paid - amount });
        }

        return Payout(dossier, MinorUnit.Round(paid, currency), lines, reasons);
    }

    private string Currency(Dossier dossier) => _payout.In ?? catalog.Currency(dossier.Partner);

    private Payout Nothing(Dossier dossier, FormattableString fr, FormattableString en) => Payout(dossier, 0, [], Words.Because(_clause, fr, en));

    private Payout Payout(Dossier dossier, decimal? amount, IReadOnlyList<PayoutLine> lines, params IReadOnlyList<Reason> reasons) => new()
    {
        Benefit = part.Id,
        Amount = amount,
        Currency = amount is null ? null : Currency(dossier),
        Lines = lines,
        Reasons = reasons,
    };
}
