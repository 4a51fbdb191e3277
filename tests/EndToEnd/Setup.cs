using PartnerHub.EndToEnd.Tests.Browsing;

[assembly: AssemblyFixture(typeof(Site))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]
