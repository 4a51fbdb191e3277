namespace PartnerHub.Kits.Messaging;

/// <summary>
/// A step of something larger, which only a handler sends, or the host's own work. Sent by itself it is refused, whatever
/// rights its sender has.
/// </summary>
public interface IInnerStep;
