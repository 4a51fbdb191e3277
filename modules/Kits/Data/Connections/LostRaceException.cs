namespace PartnerHub.Kits.Data;

/// <summary>Somebody else was first: what was to be changed has changed since it was read, or others work on it now. Nothing was done.</summary>
/// <param name="what">What it is, as a sentence begins: <c>The override</c>.</param>
public sealed class LostRaceException(string what) : Exception($"{what} has changed since it was read, or somebody else works on it.");
