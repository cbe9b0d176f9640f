/* eslint-disable */
// Generated from the specification. Do not edit.
import { characterCount, formats, isEqual } from '../../src/validation-runtime.ts';

const events = {};
{
const exports = events;

exports["catalog.gamesImported"] = validate0;
const formats0 = formats.uuid;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.gameIds === undefined) && (missing0 = "gameIds")){
validate0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "gameIds")){
validate0.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gameIds !== undefined){
let data0 = data.gameIds;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate0.errors = [{instancePath:instancePath+"/gameIds",schemaPath:"#/properties/gameIds/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
if(data0.length < 1){
validate0.errors = [{instancePath:instancePath+"/gameIds",schemaPath:"#/properties/gameIds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats0(data1))){
validate0.errors = [{instancePath:instancePath+"/gameIds/" + i0,schemaPath:"#/properties/gameIds/items/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/gameIds/" + i0,schemaPath:"#/properties/gameIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/gameIds",schemaPath:"#/properties/gameIds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.newsPublished"] = validate1;
const formats4 = formats["date-time"];
const func0 = characterCount;
const pattern0 = new RegExp("^[^\\p{Cs}\\0]*[^\\p{Cs}\\s\\0][^\\p{Cs}\\0]*$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.newsId === undefined) && (missing0 = "newsId")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.appId === undefined) && (missing0 = "appId"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.publishedAt === undefined) && (missing0 = "publishedAt"))){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "newsId") || (key0 === "version")) || (key0 === "appId")) || (key0 === "title")) || (key0 === "publishedAt"))){
validate1.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.newsId !== undefined){
let data0 = data.newsId;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate1.errors = [{instancePath:instancePath+"/newsId",schemaPath:"#/properties/newsId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/newsId",schemaPath:"#/properties/newsId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data1 = data.version;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate1.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate1.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate1.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appId !== undefined){
let data2 = data.appId;
const _errs6 = errors;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate1.errors = [{instancePath:instancePath+"/appId",schemaPath:"AppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate1.errors = [{instancePath:instancePath+"/appId",schemaPath:"AppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate1.errors = [{instancePath:instancePath+"/appId",schemaPath:"AppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data3 = data.title;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func0(data3) > 500){
validate1.errors = [{instancePath:instancePath+"/title",schemaPath:"NewsTitle/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func0(data3) < 1){
validate1.errors = [{instancePath:instancePath+"/title",schemaPath:"NewsTitle/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data3)){
validate1.errors = [{instancePath:instancePath+"/title",schemaPath:"NewsTitle/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cs}\\0]*[^\\p{Cs}\\s\\0][^\\p{Cs}\\0]*$"},message:"must match pattern \""+"^[^\\p{Cs}\\0]*[^\\p{Cs}\\s\\0][^\\p{Cs}\\0]*$"+"\""}];
return false;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/title",schemaPath:"NewsTitle/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publishedAt !== undefined){
let data4 = data.publishedAt;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data4 === "string"){
if(func0(data4) > 35){
validate1.errors = [{instancePath:instancePath+"/publishedAt",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"}];
return false;
}
else {
if(!(formats4(data4))){
validate1.errors = [{instancePath:instancePath+"/publishedAt",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/publishedAt",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.priceChanged"] = validate2;
const schema5 = {"type":"object","additionalProperties":false,"required":["changes"],"properties":{"changes":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["gameId","appId","region","amount","discountPercent","finalAmount","changeNumber","changedAt","discountEndsAt"],"properties":{"gameId":{"type":"string","format":"uuid"},"appId":{"$ref":"AppId"},"region":{"$ref":"PriceRegion"},"amount":{"description":"Regular price in hundredths of the currency; null when the price was taken away.","oneOf":[{"type":"integer","minimum":1,"maximum":2000000000},{"type":"null"}]},"discountPercent":{"type":"integer","minimum":0,"maximum":100},"finalAmount":{"description":"What is paid, in hundredths; null when the price was taken away.","oneOf":[{"type":"integer","minimum":0,"maximum":2000000000},{"type":"null"}]},"changeNumber":{"$ref":"PriceChangeNumber"},"changedAt":{"$ref":"Timestamp"},"discountEndsAt":{"description":"When the discount that the store runs ends. Null without one, and for one that was imported.","oneOf":[{"$ref":"Timestamp"},{"type":"null"}]}}}}}};
const schema7 = {"type":"string","description":"A price list: one of 37 currencies, or one of four groups of countries that pay in US dollars by a list of their own\n(Latin America, Middle East and North Africa, Commonwealth of Independent States, South Asia).\n","enum":["AED","AUD","BRL","CAD","CHF","CLP","CNY","COP","CRC","EUR","GBP","HKD","IDR","ILS","INR","JPY","KRW","KWD","KZT","MXN","MYR","NOK","NZD","PEN","PHP","PLN","QAR","RUB","SAR","SGD","THB","TWD","UAH","USD","UYU","VND","ZAR","USD-LATAM","USD-MENA","USD-CIS","USD-SASIA"]};
const func3 = Object.prototype.hasOwnProperty;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.changes === undefined) && (missing0 = "changes")){
validate2.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "changes")){
validate2.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.changes !== undefined){
let data0 = data.changes;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate2.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
if(data0.length < 1){
validate2.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((((((data1.gameId === undefined) && (missing1 = "gameId")) || ((data1.appId === undefined) && (missing1 = "appId"))) || ((data1.region === undefined) && (missing1 = "region"))) || ((data1.amount === undefined) && (missing1 = "amount"))) || ((data1.discountPercent === undefined) && (missing1 = "discountPercent"))) || ((data1.finalAmount === undefined) && (missing1 = "finalAmount"))) || ((data1.changeNumber === undefined) && (missing1 = "changeNumber"))) || ((data1.changedAt === undefined) && (missing1 = "changedAt"))) || ((data1.discountEndsAt === undefined) && (missing1 = "discountEndsAt"))){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(func3.call(schema5.properties.changes.items.properties, key1))){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.gameId !== undefined){
let data2 = data1.gameId;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data2 === "string"){
if(!(formats0(data2))){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/gameId",schemaPath:"#/properties/changes/items/properties/gameId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/gameId",schemaPath:"#/properties/changes/items/properties/gameId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.appId !== undefined){
let data3 = data1.appId;
const _errs9 = errors;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/appId",schemaPath:"AppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/appId",schemaPath:"AppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/appId",schemaPath:"AppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.region !== undefined){
let data4 = data1.region;
const _errs12 = errors;
if(typeof data4 !== "string"){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/region",schemaPath:"PriceRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((((((((((((((((((((((((((data4 === "AED") || (data4 === "AUD")) || (data4 === "BRL")) || (data4 === "CAD")) || (data4 === "CHF")) || (data4 === "CLP")) || (data4 === "CNY")) || (data4 === "COP")) || (data4 === "CRC")) || (data4 === "EUR")) || (data4 === "GBP")) || (data4 === "HKD")) || (data4 === "IDR")) || (data4 === "ILS")) || (data4 === "INR")) || (data4 === "JPY")) || (data4 === "KRW")) || (data4 === "KWD")) || (data4 === "KZT")) || (data4 === "MXN")) || (data4 === "MYR")) || (data4 === "NOK")) || (data4 === "NZD")) || (data4 === "PEN")) || (data4 === "PHP")) || (data4 === "PLN")) || (data4 === "QAR")) || (data4 === "RUB")) || (data4 === "SAR")) || (data4 === "SGD")) || (data4 === "THB")) || (data4 === "TWD")) || (data4 === "UAH")) || (data4 === "USD")) || (data4 === "UYU")) || (data4 === "VND")) || (data4 === "ZAR")) || (data4 === "USD-LATAM")) || (data4 === "USD-MENA")) || (data4 === "USD-CIS")) || (data4 === "USD-SASIA"))){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/region",schemaPath:"PriceRegion/enum",keyword:"enum",params:{allowedValues: schema7.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.amount !== undefined){
let data5 = data1.amount;
const _errs15 = errors;
const _errs16 = errors;
let valid5 = false;
let passing0 = null;
const _errs17 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err0 = {instancePath:instancePath+"/changes/" + i0+"/amount",schemaPath:"#/properties/changes/items/properties/amount/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs17){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2000000000 || isNaN(data5)){
const err1 = {instancePath:instancePath+"/changes/" + i0+"/amount",schemaPath:"#/properties/changes/items/properties/amount/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000000},message:"must be <= 2000000000"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data5 < 1 || isNaN(data5)){
const err2 = {instancePath:instancePath+"/changes/" + i0+"/amount",schemaPath:"#/properties/changes/items/properties/amount/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs19 = errors;
if(data5 !== null){
const err3 = {instancePath:instancePath+"/changes/" + i0+"/amount",schemaPath:"#/properties/changes/items/properties/amount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err4 = {instancePath:instancePath+"/changes/" + i0+"/amount",schemaPath:"#/properties/changes/items/properties/amount/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate2.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.discountPercent !== undefined){
let data6 = data1.discountPercent;
const _errs21 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/discountPercent",schemaPath:"#/properties/changes/items/properties/discountPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/discountPercent",schemaPath:"#/properties/changes/items/properties/discountPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/discountPercent",schemaPath:"#/properties/changes/items/properties/discountPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.finalAmount !== undefined){
let data7 = data1.finalAmount;
const _errs23 = errors;
const _errs24 = errors;
let valid6 = false;
let passing1 = null;
const _errs25 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err5 = {instancePath:instancePath+"/changes/" + i0+"/finalAmount",schemaPath:"#/properties/changes/items/properties/finalAmount/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs25){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2000000000 || isNaN(data7)){
const err6 = {instancePath:instancePath+"/changes/" + i0+"/finalAmount",schemaPath:"#/properties/changes/items/properties/finalAmount/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000000},message:"must be <= 2000000000"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data7 < 0 || isNaN(data7)){
const err7 = {instancePath:instancePath+"/changes/" + i0+"/finalAmount",schemaPath:"#/properties/changes/items/properties/finalAmount/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid1 = _errs25 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs27 = errors;
if(data7 !== null){
const err8 = {instancePath:instancePath+"/changes/" + i0+"/finalAmount",schemaPath:"#/properties/changes/items/properties/finalAmount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs27 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
const err9 = {instancePath:instancePath+"/changes/" + i0+"/finalAmount",schemaPath:"#/properties/changes/items/properties/finalAmount/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate2.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.changeNumber !== undefined){
let data8 = data1.changeNumber;
const _errs29 = errors;
const _errs30 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/changeNumber",schemaPath:"PriceChangeNumber/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/changeNumber",schemaPath:"PriceChangeNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/changeNumber",schemaPath:"PriceChangeNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.changedAt !== undefined){
let data9 = data1.changedAt;
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(errors === _errs33){
if(typeof data9 === "string"){
if(func0(data9) > 35){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/changedAt",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"}];
return false;
}
else {
if(!(formats4(data9))){
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/changedAt",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/changes/" + i0+"/changedAt",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.discountEndsAt !== undefined){
let data10 = data1.discountEndsAt;
const _errs35 = errors;
const _errs36 = errors;
let valid9 = false;
let passing2 = null;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(errors === _errs38){
if(typeof data10 === "string"){
if(func0(data10) > 35){
const err10 = {instancePath:instancePath+"/changes/" + i0+"/discountEndsAt",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(!(formats4(data10))){
const err11 = {instancePath:instancePath+"/changes/" + i0+"/discountEndsAt",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/changes/" + i0+"/discountEndsAt",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var _valid2 = _errs37 === errors;
if(_valid2){
valid9 = true;
passing2 = 0;
}
const _errs40 = errors;
if(data10 !== null){
const err13 = {instancePath:instancePath+"/changes/" + i0+"/discountEndsAt",schemaPath:"#/properties/changes/items/properties/discountEndsAt/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs40 === errors;
if(_valid2 && valid9){
valid9 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid9 = true;
passing2 = 1;
}
}
if(!valid9){
const err14 = {instancePath:instancePath+"/changes/" + i0+"/discountEndsAt",schemaPath:"#/properties/changes/items/properties/discountEndsAt/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate2.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs35 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

}

export const validators = {
  "catalog.gamesImported": events['catalog.gamesImported'],
  "catalog.newsPublished": events['catalog.newsPublished'],
  "catalog.priceChanged": events['catalog.priceChanged']
};
