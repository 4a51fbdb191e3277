using PartnerHub.Kits.Web;

namespace PartnerHub.Imports.Api;

/// <summary>How far a load is: in bytes, whose total is known.</summary>
internal static class ImportProgress
{
    public static Progress Of(ImportReceipt receipt, long from, TimeSpan elapsed)
    {
        var ended = receipt.State != ImportState.Running;
        var progress = new Progress { State = receipt.State.ToString().ToLowerInvariant(), Ended = ended, Done = receipt.Position, Total = receipt.Bytes };
        var done = receipt.Position - from;
        if (done <= 0 || elapsed <= TimeSpan.Zero || ended)
        {
            return progress;
        }

        var rate = done / elapsed.TotalSeconds;
        return progress with { Rate = Math.Round(rate), SecondsLeft = Math.Ceiling((receipt.Bytes - receipt.Position) / rate) };
    }
}
