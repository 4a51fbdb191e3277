namespace PartnerHub.Access.Callers;

/// <summary>Served to whoever still has to set up the second factor that their role asks for.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class OpenWithoutSecondFactorAttribute : Attribute;
