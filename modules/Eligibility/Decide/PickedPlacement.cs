using System.Globalization;

namespace PartnerHub.Eligibility.Decide;

/// <summary>A proposal that is ticked to be decided with others.</summary>
internal sealed record PickedPlacement(string Member, long Number)
{
    private const char Between = '|';

    public static PickedPlacement Of(Placement placement) => new(placement.Member, placement.Number);

    /// <summary>Null where a text says none.</summary>
    public static PickedPlacement? Read(string text) =>
        text.LastIndexOf(Between) is > 0 and var at && long.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(text[..at], number)
            : null;

    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Member}{Between}{Number}");
}
