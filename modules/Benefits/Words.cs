using PartnerHub.Contracts;

namespace PartnerHub.Benefits;

internal static class Words
{
    public static readonly LocalizedText Benefits = LocalizedText.Of("Avantages", "Benefits");
    public static readonly LocalizedText Benefit = LocalizedText.Of("Avantage", "Benefit");
    public static readonly LocalizedText State = LocalizedText.Of("État", "State");
    public static readonly LocalizedText Value = LocalizedText.Of("Valeur", "Value");
    public static readonly LocalizedText Reason = LocalizedText.Of("Raison", "Reason");
    public static readonly LocalizedText UpTo = LocalizedText.Of("jusqu’à {0}", "up to {0}");
    public static readonly LocalizedText NoBenefits = LocalizedText.Of("Ce programme ne prévoit aucun avantage.", "This program has no benefits.");
    public static readonly LocalizedText AtLevel = LocalizedText.Of("Au niveau {0}.", "At level {0}.");
    public static readonly LocalizedText ByOverride = LocalizedText.Of(
        "Par dérogation, ces avantages sont ceux du niveau {0}, depuis le {1}. Sans elle, le niveau serait : {2}.",
        "By override, these are the benefits of the level {0}, since {1}. Without it, the level would be: {2}.");
    public static readonly LocalizedText Balance = LocalizedText.Of("{0} : {1} à dépenser", "{0}: {1} to spend");
    public static readonly LocalizedText AccruedOn = LocalizedText.Of("Acquis le", "Accrued on");
    public static readonly LocalizedText Accrued = LocalizedText.Of("Acquis", "Accrued");
    public static readonly LocalizedText Left = LocalizedText.Of("Reste", "Left");
    public static readonly LocalizedText LastDay = LocalizedText.Of("Dernier jour", "Last day");
    public static readonly LocalizedText Rank = LocalizedText.Of("priorité {0}", "priority {0}");
    public static readonly LocalizedText SeeOverride = LocalizedText.Of("Voir la dérogation", "See the override");
    public static readonly LocalizedText WithoutLevel = LocalizedText.Of("Aucun niveau n’est tenu ce jour-là.", "No level is held on that day.");
}
