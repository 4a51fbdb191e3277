using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Kits.Web;

/// <summary>A module that answers HTTP. Its pages are found in its assembly.</summary>
public interface IWebModule : IModule
{
    /// <summary>Maps its endpoints of the API, by addresses below the API's version.</summary>
    void MapApi(IEndpointRouteBuilder api);

    /// <summary>Maps what the forms of its pages send to.</summary>
    void MapForms(IEndpointRouteBuilder pages)
    {
    }
}
