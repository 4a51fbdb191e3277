using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Web;

/// <summary>After how many seconds the same may be tried again, when the database keeps the host from answering.</summary>
internal static class RetryAfter
{
    public static string? Seconds(Exception error) => StorageTroubles.Of(error) switch
    {
        StorageTrouble.Busy => "2",
        StorageTrouble.Unreachable => "10",
        StorageTrouble.Full => "60",
        _ => null,
    };
}
