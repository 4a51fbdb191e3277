using System.Globalization;

namespace PartnerHub.Submissions.Browse;

/// <summary>A place in the list of what waits, as the address of its next page says it.</summary>
internal sealed record EvidencePlace(DateTimeOffset At, long Number)
{
    public static EvidencePlace Of(EvidenceDocument document) => new(document.FiledAt, document.Number);

    public static EvidencePlace? Read(string? text) =>
        text?.Split('-') is [var at, var number] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTimeOffset.MaxValue.UtcTicks
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? new(new DateTimeOffset(ticks, TimeSpan.Zero), last)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}-{Number}");
}
