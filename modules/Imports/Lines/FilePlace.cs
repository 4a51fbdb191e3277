namespace PartnerHub.Imports.Lines;

/// <summary>How people are told of a place of a file: a line, or an element of a list.</summary>
internal static class FilePlace
{
    public static string Fr(string place) => IsElement(place) ? place : $"la ligne {place}";

    public static string En(string place) => IsElement(place) ? place : $"line {place}";

    public static bool IsElement(string place) => place.StartsWith('$');
}
