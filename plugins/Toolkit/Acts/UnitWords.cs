using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Says figures with their units, the way each language writes them.</summary>
public static class UnitWords
{
    /// <summary>Starts a unit's words: one and many, French then English.</summary>
    public static UnitWord Of(string id, string oneFr, string oneEn, string manyFr, string manyEn) =>
        new() { Id = id, One = LocalizedText.Of(oneFr, oneEn), Many = LocalizedText.Of(manyFr, manyEn) };

    /// <summary>A figure with its unit: money to the cent, a percentage with its sign, anything else with the program's word for it.</summary>
    public static LocalizedText Figure(IReadOnlyList<UnitWord> words, decimal figure, string unit)
    {
        if (Units.IsMoney(unit))
        {
            return Words.Say($"{figure:N2} {unit}", $"{figure:N2} {unit}");
        }

        if (unit == Units.Percent)
        {
            return Words.Say($"{figure:#,0.##} %", $"{figure:#,0.##} %");
        }

        var word = words.FirstOrDefault(word => word.Id == unit);
        return word is null
            ? Words.Say($"{figure:#,0.##} {unit}", $"{figure:#,0.##} {unit}")
            : Words.Say(
                $"{figure:#,0.##} {(Math.Abs(figure) < 2 ? word.One : word.Many).Fr}",
                $"{figure:#,0.##} {(figure == 1 ? word.One : word.Many).En}");
    }
}
