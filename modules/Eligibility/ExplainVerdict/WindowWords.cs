using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.ExplainVerdict;

internal static class WindowWords
{
    public static readonly LocalizedText Title = LocalizedText.Of("Ventes et seuils, si rien d’autre n’est vendu", "Sales and thresholds, if nothing more is sold");
    public static readonly LocalizedText Moving = LocalizedText.Of(
        "La période avance chaque jour : une vente cesse de compter quand elle en sort.", "The period moves on each day: a sale no longer counts once it has left it.");
    public static readonly LocalizedText Fixed = LocalizedText.Of(
        "La période ne bouge pas d’un jour à l’autre : aucune vente n’en sort avant sa fin.", "The period does not move from day to day: no sale leaves it before its end.");
    public static readonly LocalizedText Counted = LocalizedText.Of("Ventes comptées", "Sales that count");
    public static readonly LocalizedText Needs = LocalizedText.Of("Seuil de {0}", "Threshold of {0}");
    public static readonly LocalizedText LeavesOn = LocalizedText.Of("Ne compte plus dès le", "No longer counts from");
    public static readonly LocalizedText Leaves = LocalizedText.Of("Ventes qui sortent", "Sales that leave");
    public static readonly LocalizedText Left = LocalizedText.Of("Reste", "Left");
    public static readonly LocalizedText Enough = LocalizedText.Of("Suffit pour", "Enough for");
    public static readonly LocalizedText NoneOfThem = LocalizedText.Of("aucun seuil", "no threshold");
    public static readonly LocalizedText Cut = LocalizedText.Of("D’autres ventes sortent plus tard.", "More sales leave later.");
    public static readonly LocalizedText ShortFrom = LocalizedText.Of(
        "Ventes comptées : {0} ; sous le seuil du niveau tenu à partir du {1}.", "Sales that count: {0}; below the threshold of the level held from {1}.");
    public static readonly LocalizedText NeverShort = LocalizedText.Of(
        "Ventes comptées : {0} ; le seuil du niveau tenu reste atteint, ou le niveau n’en a pas.", "Sales that count: {0}; the threshold of the level held stays reached, or the level has none.");
}
