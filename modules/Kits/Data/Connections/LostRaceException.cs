namespace PartnerHub.Kits.Data;

/// <summary>Somebody else was first: what was to be changed has changed since it was read, or is worked on by others. Nothing was done.</summary>
/// <param name="what">What it is, as a sentence begins: <c>The override</c>.</param>
/// <param name="found">The version that is there, where there are versions.</param>
public sealed class LostRaceException(string what, long? found = null) : Exception($"{what} has changed since it was read.")
{
    public long? Found { get; } = found;
}
