namespace PartnerHub.Kits.Messaging;

/// <summary>A page or an endpoint that is served to whoever reaches the hub. All others are, to those who signed in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToVisitorsAttribute : Attribute;
