namespace PartnerHub.Kits.Messaging;

/// <summary>A request that answers many things, and says what one of them is about: who may not see one may not see it in a list.</summary>
/// <typeparam name="TAbout">One of the interfaces of what requests are about.</typeparam>
public interface IListOf<TAbout>;
