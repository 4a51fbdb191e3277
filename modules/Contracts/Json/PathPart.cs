using System.Globalization;

namespace PartnerHub.Contracts;

/// <summary>A member or an item on the way to a place in JSON; written out once there is something to say.</summary>
internal readonly record struct PathPart(string? Name, int Index = 0)
{
    public override string ToString() => Name is null ? string.Create(CultureInfo.InvariantCulture, $"[{Index}]") : Segment(Name);

    /// <summary>A member's part of a path.</summary>
    public static string Segment(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
            ? "." + name
            : $"['{name}']";
}
