using PartnerHub.EndToEnd.Tests.Browsing;

[assembly: AssemblyFixture(typeof(Site))]

namespace PartnerHub.EndToEnd.Tests;

/// <summary>Those that change what all read, or wait for somebody only so long: one after the other, when the readers are done.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Writing
{
    public const string Name = "writing";
}
