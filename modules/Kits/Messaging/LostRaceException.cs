namespace PartnerHub.Kits.Messaging;

/// <summary>Someone else changed it since it was read: nothing of this was done.</summary>
public sealed class LostRaceException : Exception
{
    public LostRaceException()
        : base("It was changed by someone else meanwhile.")
    {
    }

    /// <param name="found">The version that is there.</param>
    public LostRaceException(long found)
        : this() => Found = found;

    /// <summary>The version that is there; null where there are none.</summary>
    public long? Found { get; }
}
