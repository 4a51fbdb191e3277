namespace PartnerHub.Kits.Data;

/// <summary>What reading a row raises where a value has not the form of its column: somebody wrote it past the hub.</summary>
public static class ValueForm
{
    public static bool IsWrong(Exception error) => error is FormatException or InvalidCastException or OverflowException or ArgumentException or InvalidOperationException;
}
