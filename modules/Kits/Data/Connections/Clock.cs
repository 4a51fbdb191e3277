namespace PartnerHub.Kits.Data;

public static class Clock
{
    /// <summary>Now, to the microsecond: what every engine keeps of an instant.</summary>
    public static DateTimeOffset Instant(this TimeProvider time)
    {
        var now = time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
