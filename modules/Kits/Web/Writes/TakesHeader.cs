namespace PartnerHub.Kits.Web;

/// <summary>Says that an endpoint takes a header; its document tells clients.</summary>
public sealed record TakesHeader(string Name, bool Required = false);
