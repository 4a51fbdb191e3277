using PartnerHub.Contracts;

namespace PartnerHub.Programs.Checks;

/// <summary>The largest figure that any program reckons with. The margin up to the limit of decimals lets a program add and multiply.</summary>
internal static class Figures
{
    public const decimal Largest = 1_000_000_000_000_000;

    public static LocalizedText Expected { get; } = LocalizedText.Of(
        "un nombre de moins de seize chiffres avant la virgule",
        "a number of less than sixteen digits before the point");
}
