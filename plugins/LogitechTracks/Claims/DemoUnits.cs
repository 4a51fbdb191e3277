using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>Demo units at a reduced price, capped per fiscal quarter, never resold.</summary>
internal sealed class DemoUnits : IBenefitRule
{
    private const string Clause = "LOG-B.nfr";

    public bool IsMoney(Claim claim) => true;

    public Entitlement Grant(Entitlement offered, Situation member)
    {
        if (member.Market.NfrCap.Of(member.Track!) is not { } cap)
        {
            return offered.Adding(Unset(member));
        }

        var left = Left(cap, member);
        return offered.Adding(Words.Because(
            Clause,
            $"{FiscalYear.QuarterOf(member.On).ToString()} : reste {left:N2} {member.Market.Currency} sur {cap:N2}.",
            $"{FiscalYear.QuarterOf(member.On).ToString()}: {left:N2} {member.Market.Currency} left of {cap:N2}."));
    }

    public ClaimRuling Rule(Claim claim, Entitlement offered, Situation member)
    {
        if (claim.Detail(ClaimForms.Resale).Flag == true)
        {
            return ClaimRulings.Refused(Words.Because(
                Clause, $"Ces unités ne sont jamais revendues.", $"These units are never resold."));
        }

        if (claim.Amount is not { } asked)
        {
            return ClaimRulings.AmountUnsaid(Clause);
        }

        if (member.Market.NfrCap.Of(member.Track!) is not { } cap)
        {
            return ClaimRulings.NotSet($"{member.Market.NfrCapPath}.{member.Track}", Unset(member));
        }

        var left = Left(cap, member);
        var reason = Words.Because(
            Clause,
            $"Plafond de {FiscalYear.QuarterOf(member.On).ToString()} : {cap:N2} {member.Market.Currency}, dont {left:N2} restaient.",
            $"Cap of {FiscalYear.QuarterOf(member.On).ToString()}: {cap:N2} {member.Market.Currency}, of which {left:N2} were left.");
        if (left == 0 || asked == 0)
        {
            return ClaimRulings.Refused(reason);
        }

        var granted = ClaimRulings.Of(Math.Min(asked, left), asked, member.Market.Currency, reason);
        return granted with
        {
            Records = [new Fact { Kind = FactKinds.NfrPurchase, On = member.On, Amount = granted.Amount, Currency = granted.Currency }],
        };
    }

    private static decimal Left(decimal cap, Situation member)
    {
        var quarter = FiscalYear.QuarterOf(member.On);
        foreach (var purchase in member.Dossier.Facts.UpTo(FactKinds.NfrPurchase, member.On))
        {
            cap -= quarter.Days.Contains(purchase.On) ? purchase.Amount ?? 0 : 0;
        }

        return Math.Max(0, cap);
    }

    private static Reason Unset(Situation member) => Words.Because(
        Clause, $"Aucun plafond n'est fixé pour {Rulings.Fr(member.Track!)}.", $"No cap is set for {Rulings.En(member.Track!)}.");
}
