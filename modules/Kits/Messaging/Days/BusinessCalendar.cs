using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace PartnerHub.Kits.Messaging;

internal sealed class BusinessCalendar(IOptions<DayOptions> options, TimeProvider time) : IProgramDays
{
    private readonly ConcurrentDictionary<string, TimeZoneInfo> _zones = new(StringComparer.Ordinal);

    public DateOnly Today(string program) => this.DayOf(program, time.GetUtcNow());

    public DateOnly Today() => this.DayOf(time.GetUtcNow());

    public DateTimeOffset Local(string program, DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, ZoneOf(program));

    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, _zones.GetOrAdd(options.Value.TimeZone, TimeZoneInfo.FindSystemTimeZoneById));

    // Midnight, or where the clocks skip it, the first time that they show.
    public DateTimeOffset StartOf(string program, DateOnly day)
    {
        var zone = ZoneOf(program);
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(1);
        }

        // A midnight that the clocks show twice comes first with the greater offset.
        var offset = zone.IsAmbiguousTime(midnight) ? zone.GetAmbiguousTimeOffsets(midnight).Max() : zone.GetUtcOffset(midnight);
        return new DateTimeOffset(midnight, offset);
    }

    private TimeZoneInfo ZoneOf(string program) => _zones.GetOrAdd(options.Value.TimeZoneOf(program), TimeZoneInfo.FindSystemTimeZoneById);
}
