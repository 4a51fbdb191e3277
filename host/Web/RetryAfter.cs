using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Web;

/// <summary>After how many seconds the same may be tried again, when the database, or a lack of memory, keeps the host from answering.</summary>
internal static class RetryAfter
{
    public static string? Seconds(Exception error) => StorageTroubles.Of(error) switch
    {
        _ when error is OutOfMemoryException => "2",
        StorageTrouble.Busy => "2",
        StorageTrouble.Unreachable => "10",
        StorageTrouble.Full => "60",
        _ => null,
    };
}
