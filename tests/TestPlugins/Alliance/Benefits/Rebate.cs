using PartnerHub.Contracts;
using PartnerHub.Toolkit;
using TestPlugins.Alliance.Levels;
using TestPlugins.Alliance.Violations;

namespace TestPlugins.Alliance.Benefits;

/// <summary>The quarterly rebate, by the level held on the quarter's last day, in euro.</summary>
internal sealed class Rebate(Sales sales)
{
    private const decimal FirstYear = 1.5m;

    private static readonly string Clause = Clauses.BenefitPrefix + BenefitRows.Rebate;

    public Payout For(Dossier dossier, Period quarter, DateOnly on)
    {
        var level = Ladders.All.Held(dossier, quarter.To);
        if (on <= quarter.To)
        {
            return Nothing($"Le trimestre {quarter.ToString()} finit le {quarter.To:D} : rien n'est encore payé.", $"Quarter {quarter.ToString()} ends on {quarter.To:D}: nothing is paid yet.");
        }

        if (level is not (Ladders.Select or Ladders.Premier))
        {
            return Nothing($"Le {quarter.To:D}, ni Select ni Premier n'était tenu.", $"On {quarter.To:D} neither Select nor Premier was held.");
        }

        if (Sanctions.Suspends(dossier, BenefitRows.Rebate, quarter.To) is { } step)
        {
            return Payout(0, [], Sanctions.Because(step));
        }

        var (sum, missing) = sales.InEuro.Over(dossier, quarter.Days, on);
        return missing is null
            ? Paid(sum, quarter, level, dossier.Membership?.JoinedOn)
            : Payout(null, [], Words.Because(Clause, missing.Text));
    }

    public ClaimRuling Rule(Asked asked)
    {
        if (ProgramYear.Calendar.ReadQuarter(asked.Claim.Period) is not { } quarter)
        {
            return asked.Undetermined("$.claim.period", LocalizedText.Of("La demande ne dit pas le trimestre.", "The claim does not say which quarter."));
        }

        var payout = For(asked.Dossier, quarter, asked.On);
        return payout.Amount switch
        {
            null => asked.Undetermined("$.rates", payout.Reasons[0].Text),
            0 => asked.Refused(payout.Reasons),
            var amount => asked.Granted($"Remise du trimestre {quarter.ToString()} : {amount:N2} EUR.", $"Rebate of quarter {quarter.ToString()}: {amount:N2} EUR.", payout.Reasons) with
            {
                Amount = amount,
                Currency = Rates.Euro,
            },
        };
    }

    private static Payout Paid(decimal sum, Period quarter, string level, DateOnly? joinedOn)
    {
        List<Reason> reasons =
        [
            Words.Because(Clause, $"Ventes du trimestre {quarter.ToString()} : {sum:N2} EUR.", $"Sales of quarter {quarter.ToString()}: {sum:N2} EUR."),
            Words.Because(
                Clause,
                $"Niveau tenu le {quarter.To:D} : {Ladders.Levels.Name(level).Fr}.",
                $"Level held on {quarter.To:D}: {Ladders.Levels.Name(level).En}."),
        ];
        List<PayoutLine> lines = [.. BenefitRows.Bands.Lines(sum)];
        var amount = lines.Sum(line => line.Value);
        if (amount > 0 && joinedOn is { } joined && quarter.To < joined.AddYears(1))
        {
            lines.Add(new PayoutLine { Text = LocalizedText.Of("première année : fois 1,5", "first year: times 1.5"), Value = amount * (FirstYear - 1) });
            reasons.Add(Words.Because(
                Clause,
                $"Entré dans le programme le {joined:D} : le trimestre finit dans la première année.",
                $"Joined the program on {joined:D}: the quarter ends within the first year."));
            amount *= FirstYear;
        }

        var paid = BenefitRows.Bands.Capped(amount);
        if (paid < amount)
        {
            lines.Add(new PayoutLine { Text = Words.Say($"au plus {paid:N2} EUR", $"at most {paid:N2} EUR"), Value = paid - amount });
        }

        return Payout(MinorUnit.Round(paid, Rates.Euro), lines, reasons);
    }

    private static Payout Nothing(FormattableString fr, FormattableString en) => Payout(0, [], Words.Because(Clause, fr, en));

    private static Payout Payout(decimal? amount, IReadOnlyList<PayoutLine> lines, params IReadOnlyList<Reason> reasons) => new()
    {
        Benefit = BenefitRows.Rebate,
        Amount = amount,
        Currency = amount is null ? null : Rates.Euro,
        Lines = lines,
        Reasons = reasons,
    };
}
