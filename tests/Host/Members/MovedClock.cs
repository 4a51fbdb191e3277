namespace PartnerHub.Host.Tests.Members;

/// <summary>It is noon of the day that the test says.</summary>
internal sealed class MovedClock(DateOnly day) : TimeProvider
{
    public DateOnly Day { get; set; } = day;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(Day, new TimeOnly(12, 0), TimeSpan.Zero);
}
