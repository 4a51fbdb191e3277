namespace PartnerHub.Kits.Ui;

public static class TodayOfClock
{
    /// <summary>The day it is where the server stands.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().DateTime);
}
