namespace PartnerHub.Storage.Tests.Hub;

/// <summary>A clock that goes on by a second each time it is read.</summary>
internal sealed class SteppingTime : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 6, 15, 8, 0, 0, TimeSpan.Zero);

    private int _reads;
    private long _ahead;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => Start.AddSeconds(Interlocked.Increment(ref _reads)).AddTicks(Interlocked.Read(ref _ahead));

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ahead, time.Ticks);
}
