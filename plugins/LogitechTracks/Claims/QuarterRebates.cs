using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>What LEAP gives for a quarter by itself, whatever withholds the benefit on the day asked.</summary>
internal sealed class QuarterRebates(Settings settings, PosData pos)
{
    public const string Clause = "LOG-B.leap";

    public QuarterRebate Of(Period quarter, Situation member)
    {
        if (quarter.To >= member.On)
        {
            return QuarterRebate.Nothing(Words.Because(
                Clause,
                $"{quarter.ToString()} n'est pas fini avant le {quarter.To:D}.",
                $"{quarter.ToString()} is not over before {quarter.To:D}."));
        }

        if (!Windows.InForce(quarter.To))
        {
            return QuarterRebate.Nothing(Words.Because(
                Clause,
                $"{quarter.ToString()} a fini avant l'entrée en vigueur du programme, le {Windows.Launch.From:D}.",
                $"{quarter.ToString()} ended before the program came into force, on {Windows.Launch.From:D}."));
        }

        if (quarter.To < Joining.Day(member.Dossier, member.On))
        {
            return QuarterRebate.Nothing(Words.Because(
                Clause,
                $"Le partenaire n'était pas encore membre en {quarter.ToString()}.",
                $"The partner was not a member yet in {quarter.ToString()}."));
        }

        // The track held when the quarter ended; the present one where nothing is known of then.
        return (member.Dossier.LevelOn(quarter.To) ?? member.Track) is { } track ? Of(quarter, track, member) : QuarterRebate.Nothing(Words.Because(
            Clause,
            $"Aucun parcours n'était tenu le {quarter.To:D}.",
            $"No track was held on {quarter.To:D}."));
    }

    public static Reason Unset(string track) => Words.Because(
        Clause, $"Aucun taux n'est fixé pour {Rulings.Fr(track)} : pas de LEAP.", $"No rate is set for {Rulings.En(track)}: no LEAP.");

    private QuarterRebate Of(Period quarter, string track, Situation member)
    {
        var steps = member.Market.Leap.Of(track);
        if (steps.Count == 0)
        {
            return QuarterRebate.Nothing(Unset(track));
        }

        if (member.Market.Nowhere is { } nowhere)
        {
            return QuarterRebate.Withheld(Words.Because(Clause, nowhere.Text)) with { Missing = nowhere.What };
        }

        if (pos.Fails(member.Dossier, quarter, member.On))
        {
            return QuarterRebate.Withheld(pos.Failing(member.Dossier, quarter, member.On));
        }

        var milestone = settings.NeedsMilestone(track) ? Milestone(quarter, track, member) : null;
        return milestone is { IsWithheld: true } ? milestone : Pay(quarter, steps, member, [
            Words.Because(
                Clause, $"Parcours tenu le {quarter.To:D} : {Rulings.Fr(track)}.", $"Track held on {quarter.To:D}: {Rulings.En(track)}."),
            .. milestone?.Reasons ?? [],
            pos.Counted(member.Dossier, quarter, member.On),
        ]);
    }

    /// <summary>What the quarter's milestone withholds; nothing, with the reason, where it is reached or waived.</summary>
    private static QuarterRebate Milestone(Period quarter, string track, Situation member)
    {
        if (Waiver.Of(member.Dossier, Requirements.QuarterlyMilestones, member.On) is { } waiver)
        {
            return QuarterRebate.Nothing(Words.Because(
                Clauses.Milestones, $"Jalons dispensés depuis le {waiver.On:D}.", $"Milestones waived since {waiver.On:D}."));
        }

        var ask = member.Market.Milestone(track);
        if (ask.Missing is { } missing)
        {
            return QuarterRebate.Withheld(Words.Because(Clauses.Milestones, missing.Text)) with { Missing = missing.What };
        }

        var net = Revenue.Net(member.Dossier, quarter.Days, member.On);
        return net >= ask.AtLeast
            ? QuarterRebate.Nothing(Words.Because(
                Clauses.Milestones,
                $"Jalon de {quarter.ToString()} atteint : {net:N2} sur {ask.AtLeast:N2} {member.Market.Currency}, ventes nettes.",
                $"Milestone of {quarter.ToString()} reached: {net:N2} of {ask.AtLeast:N2} {member.Market.Currency}, net sales."))
            : QuarterRebate.Withheld(Words.Because(
                Clauses.Milestones,
                $"Jalon de {quarter.ToString()} manqué : {net:N2} sur {ask.AtLeast:N2} {member.Market.Currency}, pas de remise pour ce trimestre.",
                $"Milestone of {quarter.ToString()} missed: {net:N2} of {ask.AtLeast:N2} {member.Market.Currency}, no rebate for that quarter."));
    }

    private static QuarterRebate Pay(Period quarter, IReadOnlyList<RebateStep> steps, Situation member, IReadOnlyList<Reason> grounds)
    {
        var (gross, currency) = (Revenue.Gross(member.Dossier, quarter.Days, member.On), member.Market.Currency);
        return steps.LastOrDefault(step => gross >= step.From) is not { } reached
            ? QuarterRebate.Nothing(Words.Because(
                Clause,
                $"Objectif de {quarter.ToString()} non atteint : {gross:N2} sur {steps[0].From:N2} {currency}.",
                $"Target of {quarter.ToString()} not reached: {gross:N2} of {steps[0].From:N2} {currency}."))
            : new QuarterRebate
            {
                Reasons =
                [
                    Words.Because(
                        Clause,
                        $"{quarter.ToString()} : {reached.Rate:0.##} % de {gross:N2} {currency}, toutes les ventes brutes du trimestre ; palier dès {reached.From:N2}.",
                        $"{quarter.ToString()}: {reached.Rate:0.##} % of {gross:N2} {currency}, all gross sales of the quarter; step from {reached.From:N2}."),
                    .. grounds,
                ],
                Line = new PayoutLine
                {
                    Text = Words.Say(
                        $"ventes brutes du {quarter.From:D} au {quarter.To:D}, palier dès {reached.From:N2} {currency}",
                        $"gross sales from {quarter.From:D} to {quarter.To:D}, step from {reached.From:N2} {currency}"),
                    Base = gross,
                    Rate = reached.Rate,
                    Value = gross * reached.Rate / 100,
                },
            };
    }
}

/// <summary>A quarter's rebate: what it comes to, or why there is none.</summary>
internal sealed record QuarterRebate
{
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>How it was worked out; null when nothing is given.</summary>
    public PayoutLine? Line { get; init; }

    /// <summary>True when something that is owed for the quarter is not there.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>The setting without which it can't be told; null when nothing is missing.</summary>
    public string? Missing { get; init; }

    public static QuarterRebate Nothing(Reason reason) => new() { Reasons = [reason] };

    public static QuarterRebate Withheld(params IReadOnlyList<Reason> reasons) => new() { Reasons = reasons, IsWithheld = true };
}
