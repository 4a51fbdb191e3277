using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers.Claims;

/// <summary>
/// A member's points for one quarter's ranking; the host ranks. The claim's <c>quarter</c> is written 2017-Q1; without it,
/// the last complete quarter. Points: thousands of euros of net sales, and the vendor's scores, each times its weight.
/// </summary>
internal sealed class HighPerformanceClub(ClubWeights weights, BusinessSales sales) : IClaimRule
{
    public ClaimRuling Rule(ClaimQuestion asked)
    {
        var last = Submissions.Year.Before(Submissions.Year.QuarterOf(asked.On));
        if (Quarter(asked.Claim.Detail(ClaimForms.Quarter), last) is not { } quarter)
        {
            return asked.Undetermined($"Le trimestre demandé ne s'écrit pas comme 2017-Q1.", $"The quarter asked for is not written as 2017-Q1.", "$.claim.details.quarter");
        }

        return quarter.To < asked.On
            ? Score(asked, quarter)
            : asked.Undetermined(
                $"Le trimestre {quarter.ToString()} court jusqu'au {quarter.To:D} : il se classe ensuite.",
                $"The quarter {quarter.ToString()} runs until {quarter.To:D}: it is ranked after that.");
    }

    private ClaimRuling Score(ClaimQuestion asked, Period quarter)
    {
        var sold = sales.Over(asked.Dossier, quarter.Days, asked.On);
        var support = Given(asked, quarter, "support");
        var commercial = Given(asked, quarter, "commercial");
        var technical = Given(asked, quarter, "technical");
        var points = (sold / 1000 * weights.Sales) + (support * weights.Support) + (commercial * weights.Commercial) + (technical * weights.Technical);
        return asked.Granted(
            $"{quarter.ToString()} : {points:#,0.00} points, pour {sold:N2} EUR de ventes et les notes {support:0.##} (support), {commercial:0.##} (ventes), {technical:0.##} (technique). Un prix par trimestre, au mieux classé.",
            $"{quarter.ToString()}: {points:#,0.00} points, for {sold:N2} EUR of sales and the scores {support:0.##} (support), {commercial:0.##} (commercial), {technical:0.##} (technical). One prize per quarter, to the best ranked.");
    }

    private static Period? Quarter(FactValue said, Period last)
    {
        if (said.Form == FactValueForm.None)
        {
            return last;
        }

        return said.Text is [_, _, _, _, '-', 'Q', >= '1' and <= '4'] text
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0
            ? Submissions.Year.Quarter(year, text[6] - '0')
            : null;
    }

    private static decimal Given(ClaimQuestion asked, Period quarter, string criterion)
    {
        var score = 0m;
        foreach (var fact in asked.Dossier.Facts.UpTo(FactKinds.ClubScore, asked.On))
        {
            if (ProgramYear.Names(fact.Period, quarter) && fact.Detail(FactKinds.Criterion).Text == criterion)
            {
                score = fact.Value.Number ?? score;
            }
        }

        return score;
    }
}
