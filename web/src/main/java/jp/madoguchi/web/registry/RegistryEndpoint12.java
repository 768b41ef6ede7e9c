package jp.madoguchi.web.registry;

import jakarta.jws.WebService;
import jakarta.xml.ws.BindingType;
import jakarta.xml.ws.soap.SOAPBinding;
import org.jboss.ws.api.annotation.EndpointConfig;

/** The same for SOAP 1.2. */
@WebService(
    endpointInterface = "madoguchi.soap.registry.Registry",
    serviceName = "RegistryService",
    portName = "RegistrySoap12",
    targetNamespace = "urn:madoguchi:soap:registry",
    wsdlLocation = "WEB-INF/wsdl/registry.wsdl")
@EndpointConfig(configFile = "WEB-INF/jaxws-endpoint-config.xml", configName = "door")
@BindingType(SOAPBinding.SOAP12HTTP_BINDING)
public class RegistryEndpoint12 extends RegistryEndpoint {}
