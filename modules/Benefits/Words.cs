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
    public static readonly LocalizedText WithoutLevel = LocalizedText.Of("Aucun niveau n’est tenu ce jour-là.", "No level is held on that day.");
}
