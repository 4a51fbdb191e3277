namespace PartnerHub.Kits.Messaging;

/// <summary>
/// A request whose handler answers only with what its caller may see, by <see cref="Caller.Ids"/>, so that anyone may send it
/// who has its right on something.
/// </summary>
public interface INarrowed;
