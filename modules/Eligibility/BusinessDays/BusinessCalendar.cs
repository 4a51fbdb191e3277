using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Eligibility.BusinessDays;

/// <summary>Which day it is for a program, and when its next one begins.</summary>
internal sealed class BusinessCalendar(IOptions<EligibilityOptions> options, TimeProvider time) : IProgramDays
{
    private readonly ConcurrentDictionary<string, TimeZoneInfo> _zones = new(StringComparer.Ordinal);

    public DateOnly Today(string program) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), ZoneOf(program)).DateTime);

    /// <summary>The first instant of a day: midnight, or where the clocks skip it, the first time that they show.</summary>
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

    private TimeZoneInfo ZoneOf(string program) =>
        _zones.GetOrAdd(program, id => TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZoneOf(id)));
}
