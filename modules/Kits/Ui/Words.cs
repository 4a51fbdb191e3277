using PartnerHub.Contracts;

namespace PartnerHub.Kits.Ui;

internal static class Words
{
    public static readonly LocalizedText OurReading = LocalizedText.Of("Notre lecture", "Our reading");
    public static readonly LocalizedText Why = LocalizedText.Of("Pourquoi ?", "Why?");
    public static readonly LocalizedText Trail = LocalizedText.Of("Fil d’Ariane", "Breadcrumb");
    public static readonly LocalizedText Overview = LocalizedText.Of("Vue d’ensemble", "Overview");
    public static readonly LocalizedText WrongDay = LocalizedText.Of("Cette date n’est pas valable", "That is not a valid date");
    public static readonly LocalizedText WrongDayText = LocalizedText.Of(
        "« {0} » n’est pas un jour que cette page peut montrer. Écrivez-le sous la forme AAAA-MM-JJ, par exemple {1}, entre {2} et {3}.",
        "“{0}” is not a day this page can show. Write it as YYYY-MM-DD, for example {1}, between {2} and {3}.");
    public static readonly LocalizedText DidYouMean = LocalizedText.Of("Vouliez-vous dire :", "Did you mean:");
    public static readonly LocalizedText Export = LocalizedText.Of("Exporter :", "Export:");
    public static readonly LocalizedText AsCsv = LocalizedText.Of("CSV", "CSV");
    public static readonly LocalizedText AsWorkbook = LocalizedText.Of("Excel", "Excel");
    public static readonly LocalizedText SortBy = LocalizedText.Of("Trier par {0}", "Sort by {0}");
    public static readonly LocalizedText Moment = LocalizedText.Of("{0} à {1} UTC", "{0} at {1} UTC");
}
