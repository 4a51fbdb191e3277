namespace PartnerHub.Imports.Loads;

internal static class ImportKinds
{
    public const string Sales = "sales";
    public const string Partners = "partners";
    public const string People = "people";
    public const string Facts = "facts";

    /// <summary>Those that a program takes.</summary>
    public static IReadOnlyList<string> ListFor(bool takesSales) => takesSales ? [Sales, Partners, People, Facts] : [Partners, People, Facts];
}
